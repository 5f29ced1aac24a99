import type { EmbedTexts } from '../embedTexts';

/** In the frame of another page. */
export const embedWords: EmbedTexts = {
  whole: 'Die ganze Karte',
  newTab: 'in einem neuen Fenster',
};
