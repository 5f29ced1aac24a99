import type { exportWords } from './de/export';
import { byLanguage } from './language';

/** The texts of exported files. */
export type ExportTexts = typeof exportWords;

/** Lazy-loaded with the first export. */
export const exportTextsIn = byLanguage(
  import.meta.glob<ExportTexts>('./*/export.ts', { eager: true, import: 'exportWords' }),
  (words) => words,
);
