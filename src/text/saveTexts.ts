import type { saveWords } from './de/save';
import { byLanguage } from './language';

/** What is said where files are saved. */
export type SaveTexts = typeof saveWords;

/** Lazy-loaded with the region below the list. */
export const saveTextsIn = byLanguage(
  import.meta.glob<SaveTexts>('./*/save.ts', { eager: true, import: 'saveWords' }),
  (words) => words,
);
