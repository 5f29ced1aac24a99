import type { updateWords } from './de/update';
import { byLanguage } from './language';

/** What is said of a later release of the map. */
export type UpdateTexts = typeof updateWords;

/** Lazy-loaded: releases are rare. */
export const updateTextsIn = byLanguage(
  import.meta.glob<UpdateTexts>('./*/update.ts', { eager: true, import: 'updateWords' }),
  (words) => words,
);
