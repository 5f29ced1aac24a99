import type { statistics } from './de/statistics';
import { byLanguage } from './language';

/** The texts of the statistics. */
export type StatisticsTexts = typeof statistics;

/** Lazy-loaded with the statistics. */
export const statisticsTextsIn = byLanguage(
  import.meta.glob<StatisticsTexts>('./*/statistics.ts', { eager: true, import: 'statistics' }),
  (words) => words,
);
