import type { Palette } from '../map/palette';

/** Replaces src/map/drawSymbolImages.ts, which needs a 2D canvas; the image names its colours. */
export const drawSymbolImages = ({ land }: Pick<Palette, 'land'>) => [
  { id: 'ring', data: `ring on ${land}`, pixelRatio: 2 },
];
