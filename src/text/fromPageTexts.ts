import type { fromPageWords } from './de/fromPage';
import { byLanguage } from './language';

/** What a static page says when the map does not come. */
export type FromPageTexts = typeof fromPageWords;

/** Lazy-loaded by the static pages. */
export const fromPageTextsIn = byLanguage(
  import.meta.glob<FromPageTexts>('./*/fromPage.ts', { eager: true, import: 'fromPageWords' }),
  (words) => words,
);
