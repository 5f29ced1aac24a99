import type { statistics } from './de/statistics';
import { byLanguage } from './language';

/** The words of the numbers. */
export type StatisticsTexts = typeof statistics;

/** Apart from the other words, so that only who opens the numbers loads them. */
export const statisticsTextsIn = byLanguage(
  import.meta.glob<StatisticsTexts>('./*/statistics.ts', { eager: true, import: 'statistics' }),
  (words) => words,
);
