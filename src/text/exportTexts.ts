import { deExport } from './de/export';
import { enExport } from './en/export';
import type { Language } from './language';

/** Words of the saved files in each language. Apart from the others, so that only who saves a file loads them. */
export const exportTextsIn: Readonly<Record<Language, typeof deExport>> = {
  de: deExport,
  en: enExport,
  // A table for other programs has the same columns for all who read German.
  ls: deExport,
};
