import type { Language, Translations } from '../text/language';

/** A page that the build writes: its path from the root of the site, and what differs in its HTML. */
export interface RenderedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path from the page back to the root: '' or '../../'. */
  readonly toRoot: string;
  readonly body: string;
  /** German where it is left out. */
  readonly language?: Language;
  /** The same page in all its languages, by path from the root; left out where there is one only. */
  readonly translations?: Translations;
}
