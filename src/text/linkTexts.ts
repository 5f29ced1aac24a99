import type { linkWords } from './de/link';
import { byLanguage } from './language';

/** What is said of links that are not understood. */
export type LinkTexts = typeof linkWords;

/** Apart from the other words: few links go wrong. */
export const linkTextsIn = byLanguage(
  import.meta.glob<LinkTexts>('./*/link.ts', { eager: true, import: 'linkWords' }),
  (words) => words,
);
