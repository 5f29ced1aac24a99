import type { UpdateTexts } from '../updateTexts';

/** What is said of a later release of the map. */
export const updateWords: UpdateTexts = {
  ready: 'A new release of the map is ready. Your selection is kept.',
  apply: 'Reload now',
  applying: 'Loading …',
  later: 'Later',
};
