import type { Language, Translations } from '../text/language';

/** A prerendered page: its path from the root of the site, and what differs in its HTML. */
export interface RenderedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path from the page back to the root: '' or '../../'. */
  readonly toRoot: string;
  readonly body: string;
  /** Where the browser is forwarded to, relative to the page. */
  readonly forwardTo?: string;
  /** Default: German. */
  readonly language?: Language;
  /** The same page in all its languages, by path from the root; omitted for a single one. */
  readonly translations?: Translations;
}
