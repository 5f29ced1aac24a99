import type { FromPageTexts } from '../fromPageTexts';

/** What a static page says when the map does not come. */
export const fromPageWords: FromPageTexts = {
  missing: 'Die Karte ist nicht da. Sie können diese Seite trotzdem lesen.',
};
