import type { LngLat } from '../site';

/** Side of a map tile in CSS pixels, as MapLibre counts. */
const tileSize = 512;

/** Width of the whole world in pixels at a zoom level. */
const worldSizePx = (zoom: number): number => tileSize * 2 ** zoom;

/**
 * Web Mercator: the position in pixels from the north-west corner of the world at a zoom level.
 * The SVG map and MapLibre both use it, so their pictures fit onto each other.
 */
export function project([lng, lat]: LngLat, zoom: number): readonly [number, number] {
  const size = worldSizePx(zoom);
  const sin = Math.sin((lat * Math.PI) / 180);
  return [
    ((lng + 180) / 360) * size,
    (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  ];
}

/** The inverse of `project`. */
export function unproject([x, y]: readonly [number, number], zoom: number): LngLat {
  const size = worldSizePx(zoom);
  const n = Math.PI * (1 - (2 * y) / size);
  return [(x / size) * 360 - 180, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}
