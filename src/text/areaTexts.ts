import type { areaWords } from './de/area';
import { byLanguage } from './language';

/** What is said of an area and its inhabitants. */
export type AreaTexts = typeof areaWords;

/** Lazy-loaded with the view of an area, the comparison and the statistics. */
export const areaTextsIn = byLanguage(
  import.meta.glob<AreaTexts>('./*/area.ts', { eager: true, import: 'areaWords' }),
  (words) => words,
);
