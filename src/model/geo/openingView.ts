import type { LngLat } from '../site';
import { symbolZoom } from '../symbol';
import { project } from './mercator';

/**
 * The opening view: all of Hessen. A test holds these bounds against data/boundaries/hessen.topo.json,
 * so that the SVG map needs no boundaries in the browser.
 */
export const hessenBounds: { readonly southWest: LngLat; readonly northEast: LngLat } = {
  southWest: [7.77265, 49.39485],
  northEast: [10.236, 51.65755],
};

const [left, bottom] = project(hessenBounds.southWest, symbolZoom);
const [right, top] = project(hessenBounds.northEast, symbolZoom);

/** Size of Hessen in pixels at `symbolZoom`: the view box of the SVG map. */
export const openingSize = { width: right - left, height: bottom - top };

/** Position inside the view box, in pixels at `symbolZoom` from the north-west corner of Hessen. */
export function toViewBox(point: LngLat): readonly [number, number] {
  const [x, y] = project(point, symbolZoom);
  return [x - left, y - top];
}

/** Maximum zoom of the opening view, however large the screen. */
export const openingMaxZoom = 8;

/**
 * Zooms of the opening view for which names are placed; each picture serves until the next. The first
 * is that of the smallest phones; nearer there is room for more.
 */
export const nameZooms = [5.1, 5.45, 5.75, 6.2, 6.6, 7, 7.5] as const;

/** Nearer, the map itself finds room for most names; those of the larger towns are placed until the last of these. */
export const largeNameZooms = [8.25, 8.7, 9.15, 9.6, 10] as const;

/**
 * How far the baseline of a name lies below the middle of its line, in parts of its size: where MapLibre
 * draws it, whatever the font: (27.5 − 17) / 24, of its `topAdjustment` (glyph_manager.ts) and
 * `SHAPING_DEFAULT_OFFSET` (shaping.ts), in letters 24 high. So no name jumps when its map takes the place of one as SVG.
 */
export const baselineEm = 0.4375;
