import type { reportWords } from './de/report';
import { byLanguage } from './language';

/** What is said where errors are reported. */
export type ReportTexts = typeof reportWords;

/** Lazy-loaded with the panel of a site. */
export const reportTextsIn = byLanguage(
  import.meta.glob<ReportTexts>('./*/report.ts', { eager: true, import: 'reportWords' }),
  (words) => words,
);
