import type { groundWords } from './de/ground';
import { byLanguage } from './language';

/** What is said of the ground of the map. */
export type GroundTexts = typeof groundWords;

/** Apart from the other words: the first screen has no ground. */
export const groundTextsIn = byLanguage(
  import.meta.glob<GroundTexts>('./*/ground.ts', { eager: true, import: 'groundWords' }),
  (words) => words,
);
