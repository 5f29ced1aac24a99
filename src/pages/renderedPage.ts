import type { Thing } from 'schema-dts';
import type { PartialDate } from '../model/partialDate';
import { type Language, pagePaths, type Translations } from '../text/language';
import type { CardContent } from '../ui/share/drawCard';
import type { Trail } from './trail';

/** The address of a page or file, by its path from the root. */
export type AddressOf = (path: string) => string;

/** What a page is about, the most important first. */
export type ThingsOf = (at: AddressOf) => readonly Exclude<Thing, string>[];

/** A prerendered page: its path from the root of the site, and what differs in its HTML. */
export interface RenderedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path from the page back to the root: '' or '../../'. */
  readonly toRoot: string;
  readonly body: string;
  /** The way to the page, as its breadcrumbs show it; omitted where it stands nowhere, as that for unknown addresses. */
  readonly trail?: Trail;
  /**
   * What the page opens in the map once its script has come: parameters as in a link, such as
   * `standort=kassel-wesertor`. Omitted for pages that stay as they are.
   */
  readonly opens?: string;
  /** Whether search engines shall leave it out: it stands for no address of its own. */
  readonly unlisted?: true;
  /** What it is about, for programs that read it. */
  readonly things?: ThingsOf;
  /** Where its facts are from. */
  readonly sources?: readonly string[];
  /** The day of its newest fact or source, as precisely as it is known; never the clock's. */
  readonly changed?: PartialDate | null;
  /** What the picture of a link to the page shows; omitted: that of the map. */
  readonly card?: CardContent;
  /** The card in the language of the page, in words. */
  readonly cardWords?: string;
  /** The start script brings a part of the page to life, which stays as it is. */
  readonly live?: boolean;
  /** Default: German. */
  readonly language?: Language;
  /** The same page in all its languages, by path from the root; omitted for a single one. */
  readonly translations?: Translations;
  /** The feeds that tell what changes on the page: their folder from the root, and their title. */
  readonly feed?: { readonly folder: string; readonly title: string };
}

/** The map itself in its languages; in Leichte Sprache a page explains it. */
export const mapPages: Translations = { ...pagePaths(''), ls: 'leichte-sprache/' };
