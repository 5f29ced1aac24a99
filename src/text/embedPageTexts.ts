import type { embedPageWords } from './de/embedPage';
import { byLanguage } from './language';

/** What the page about embedding says where it can be tried. */
export type EmbedPageTexts = typeof embedPageWords;

/** Lazy-loaded with the configurator. */
export const embedPageTextsIn = byLanguage(
  import.meta.glob<EmbedPageTexts>('./*/embedPage.ts', { eager: true, import: 'embedPageWords' }),
  (words) => words,
);
