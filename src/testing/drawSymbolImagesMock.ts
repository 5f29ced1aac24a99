import type { Palette } from '../map/palette';

/** Stands for src/map/drawSymbolImages.ts, which needs a 2D canvas; the image tells its colours. */
export const drawSymbolImages = ({ land }: Pick<Palette, 'land'>) => [
  { id: 'ring', data: `ring on ${land}`, pixelRatio: 2 },
];
