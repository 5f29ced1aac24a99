import type { exportWords } from './de/export';
import { byLanguage } from './language';

/** The words of the saved files. */
export type ExportTexts = typeof exportWords;

/** Apart from the other words, so that only who saves a file loads them. */
export const exportTextsIn = byLanguage(
  import.meta.glob<ExportTexts>('./*/export.ts', { eager: true, import: 'exportWords' }),
  (words) => words,
);
