import type { streetWords } from './de/streets';
import { byLanguage } from './language';

/** What is said of streets before they are there. */
export type StreetTexts = typeof streetWords;

/** Lazy-loaded with the live map: before it nobody misses streets. */
export const streetTextsIn = byLanguage(
  import.meta.glob<StreetTexts>('./*/streets.ts', { eager: true, import: 'streetWords' }),
  (words) => words,
);
