import type { Language, Translations } from '../text/language';
import type { Trail } from './trail';

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
  /** The start script brings a part of the page to life, which stays as it is. */
  readonly live?: boolean;
  /** Where the browser is forwarded to, relative to the page. */
  readonly forwardTo?: string;
  /** Default: German. */
  readonly language?: Language;
  /** The same page in all its languages, by path from the root; omitted for a single one. */
  readonly translations?: Translations;
}
