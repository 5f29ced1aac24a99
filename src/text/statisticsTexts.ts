import { deStatistics } from './de/statistics';
import { enStatistics } from './en/statistics';
import type { Language } from './language';
import { lsStatistics } from './ls/statistics';

/** Words of the numbers in each language. Apart from the others, so that only who opens them loads them. */
export const statisticsTextsIn: Readonly<Record<Language, typeof deStatistics>> = {
  de: deStatistics,
  en: enStatistics,
  ls: lsStatistics,
};
