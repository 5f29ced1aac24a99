import type { ChangeSentences } from './changeWords';
import { byLanguage } from './language';

/** What is said of changes of the facts: in feeds, on pages and in the panel of a site. */
export interface ChangeTexts extends ChangeSentences {
  /** Title of a feed. @param place name of a municipality; null for all of Hessen */
  readonly feed: (place: string | null) => string;
  /** Title of what a release has changed. @param date as it is written in the language */
  readonly edition: (date: string) => string;
  /** Above the changes of a site. */
  readonly here: string;
  /** @param date of the first release, as it is written in the language */
  readonly nothingSince: (date: string) => string;
  readonly loading: string;
}

/** Lazy-loaded with the panel of a site. */
export const changeTextsIn = byLanguage(
  import.meta.glob<ChangeTexts>('./*/changes.ts', { eager: true, import: 'changeTexts' }),
  (words) => words,
);
