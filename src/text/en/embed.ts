import type { EmbedTexts } from '../embedTexts';

/** In the frame of another page. */
export const embedWords: EmbedTexts = {
  whole: 'Whole map',
  newTab: 'in a new tab',
};
