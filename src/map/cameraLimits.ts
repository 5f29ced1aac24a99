import { project, unproject } from '../model/geo/mercator';
import { hessenBounds, openingMaxZoom, openingSize } from '../model/geo/openingView';
import type { LngLat } from '../model/site';
import { symbolZoom } from '../model/symbol';

export interface Camera {
  readonly centre: LngLat;
  readonly zoom: number;
}

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map, and the part of it that no panel covers. */
export interface MapSize {
  readonly whole: Size;
  readonly free: Size;
}

export const largestZoom = 17;

/** The zoom at which all of Hessen just fits into the free part, as in the opening view. */
export function smallestZoom({ free }: MapSize): number {
  const scale = Math.min(free.width / openingSize.width, free.height / openingSize.height);
  // What is not laid out has no size.
  return scale > 0 ? Math.min(openingMaxZoom, symbolZoom + Math.log2(scale)) : 0;
}

/**
 * The nearest camera to the one asked for that keeps Hessen in sight: all of it at the smallest
 * zoom, some of it at any other. In between the centre gets free at once, so that a place at the
 * border can stand beside a panel, and without a jump. (MapLibre's `maxBounds` would do the
 * opposite: fill the map with Hessen and cut off what does not fit.)
 */
export function keptInSight({ centre, zoom }: Camera, size: MapSize): Camera {
  const smallest = smallestZoom(size);
  const kept = Math.min(Math.max(zoom, smallest), largestZoom);
  const part = 2 ** (smallest - kept);
  const [west, south] = project(hessenBounds.southWest, smallest);
  const [east, north] = project(hessenBounds.northEast, smallest);
  const [x, y] = project(centre, smallest);
  const nearest = [
    keptNear(x, [west, east], size.whole.width, part),
    keptNear(y, [north, south], size.whole.height, part),
  ] as const;
  return { centre: unproject(nearest, smallest), zoom: kept };
}

/**
 * One coordinate of the centre.
 * @param ends of Hessen, like all lengths here in pixels at the smallest zoom
 * @param map its length at that zoom
 * @param part of this length that is shown, from 1 at the smallest zoom to nearly 0
 */
function keptNear(
  centre: number,
  ends: readonly [number, number],
  map: number,
  part: number,
): number {
  const [low, high] = ends;
  const land = high - low;
  const whole = Math.max(0, map - land) / 2;
  const reach = Math.min(whole + (1 - part) * (land + map), (land + map * part) / 2);
  const middle = (low + high) / 2;
  return Math.min(Math.max(centre, middle - reach), middle + reach);
}
