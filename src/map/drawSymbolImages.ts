import { drawImage, type MapImage } from './drawImage';
import type { Palette } from './palette';
import { symbolImages } from './symbolImages';

/** All images of the map on canvases, for MapLibre. Needs a browser with a 2D canvas. */
export const drawSymbolImages = (palette: Palette): readonly MapImage[] =>
  symbolImages(palette).map(drawImage);
