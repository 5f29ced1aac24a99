import KDBush from 'kdbush';
import { project } from '../model/geo/mercator';
import type { LngLat } from '../model/site';
import type { MapObject, ScreenPoint } from './MapObject';

/** A point near one of the screen: its place in the list, and where it is seen from there, in pixels. */
interface PointNear {
  readonly place: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Points of the ground in a k-d tree: a pointer that moves asks for those near it, and of a hundred
 * thousand only some are looked at. The map is neither turned nor tilted.
 */
export class PointIndex {
  readonly #first: LngLat | undefined;
  readonly #tree: KDBush | null;
  /** By place: pixels of the world at zoom 0. */
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;

  constructor(points: readonly LngLat[]) {
    const count = points.length;
    this.#first = points[0];
    this.#xs = new Float64Array(count);
    this.#ys = new Float64Array(count);
    const tree = count === 0 ? null : new KDBush(count);
    for (const [place, point] of points.entries()) {
      const [x, y] = project(point, 0);
      this.#xs[place] = x;
      this.#ys[place] = y;
      tree?.add(x, y);
    }
    this.#tree = tree?.finish() ?? null;
  }

  /** The points at most `reachPx` beside a point of the screen, in no order. */
  around(
    map: Pick<MapObject, 'project' | 'getZoom'>,
    at: ScreenPoint,
    reachPx: number,
  ): readonly PointNear[] {
    if (this.#tree === null || this.#first === undefined) return [];
    const scale = 2 ** map.getZoom();
    const [firstX, firstY] = project(this.#first, 0);
    const first = map.project([...this.#first]);
    const x = firstX + (at.x - first.x) / scale;
    const y = firstY + (at.y - first.y) / scale;
    return this.#tree.within(x, y, reachPx / scale).map((place) => ({
      place,
      dx: ((this.#xs[place] ?? 0) - x) * scale,
      dy: ((this.#ys[place] ?? 0) - y) * scale,
    }));
  }
}
