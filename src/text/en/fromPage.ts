import type { FromPageTexts } from '../fromPageTexts';

/** What a static page says when the map does not come. */
export const fromPageWords: FromPageTexts = {
  missing: 'The map has not arrived. This page stays readable.',
};
