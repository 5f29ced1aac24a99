import type { stillWords } from './de/still';
import { byLanguage } from './language';

/** What the page says that no script brings to life. */
export type StillTexts = typeof stillWords;

/** Apart from the other words: the build writes them into the page, no script needs them. */
export const stillTextsIn = byLanguage(
  import.meta.glob<StillTexts>('./*/still.ts', { eager: true, import: 'stillWords' }),
  (words) => words,
);
