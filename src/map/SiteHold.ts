import { project, unproject } from '../model/geo/mercator';
import type { LngLat } from '../model/site';
import type { Camera } from './cameraLimits';

/** In pixels of the map. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the symbol of a site can be seen: within a box of the map, and beside what lies over it. */
export interface FreePart {
  readonly width: number;
  readonly height: number;
  readonly free: Box;
  readonly over: readonly Box[];
}

/**
 * Keeps the open site in the free part of the map while a person zooms, whatever they zoom by and
 * wherever the pointer is: not under a panel, the legend or the buttons. A site that was out of sight
 * before, since the map was moved away from it, is left there.
 */
export class SiteHold {
  readonly #measure: () => FreePart;
  #place: LngLat | null = null;
  #rest: Camera | null = null;
  #led = false;
  /** Since the map rested: where the site is to be kept; null where it was out of sight. */
  #part: FreePart | null | undefined;

  constructor(measure: () => FreePart) {
    this.#measure = measure;
  }

  /** The place of the open site; null for none. */
  setPlace(place: LngLat | null): void {
    this.#place = place;
    this.#part = undefined;
  }

  /** The map rests. */
  rest(camera: Camera): void {
    this.#rest = camera;
    this.#led = false;
    this.#part = undefined;
  }

  /** The map is about to be led to a place, until it rests: that goes before the site. */
  lead(): void {
    this.#led = true;
  }

  get led(): boolean {
    return this.#led;
  }

  /**
   * The camera nearest to the one asked for that shows the site, if its zoom is another. No event
   * of MapLibre says so in time: a slow machine turns the wheel in a single frame.
   */
  keep(camera: Camera): Camera {
    if (this.#place === null || this.#rest === null || this.#led) return camera;
    if (camera.zoom === this.#rest.zoom) return camera;
    if (this.#part === undefined) this.#part = this.#partAtRest(this.#place, this.#rest);
    if (this.#part === null) return camera;
    const at = pixelOf(this.#place, camera, this.#part);
    const [x, y] = nearestFree(at, this.#part);
    const [centreX, centreY] = project(camera.centre, camera.zoom);
    const centre: Point = [centreX + at[0] - x, centreY + at[1] - y];
    return { centre: unproject(centre, camera.zoom), zoom: camera.zoom };
  }

  #partAtRest(place: LngLat, rest: Camera): FreePart | null {
    const part = this.#measure();
    return isFree(pixelOf(place, rest, part), part) ? part : null;
  }
}

type Point = readonly [x: number, y: number];

/** Room around the symbol. */
const marginPx = 18;

function pixelOf(place: LngLat, { centre, zoom }: Camera, { width, height }: FreePart): Point {
  const [x, y] = project(place, zoom);
  const [centreX, centreY] = project(centre, zoom);
  return [x - centreX + width / 2, y - centreY + height / 2];
}

const wider = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const contains = ({ left, top, right, bottom }: Box, [x, y]: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const isFree = (at: Point, { free, over }: FreePart): boolean =>
  contains(free, at) && !over.some((box) => contains(box, at));

/** The nearest point at which a symbol is free; out of the way of what lies over the map to its next side. */
function nearestFree([x, y]: Point, { free, over }: FreePart): Point {
  const inner = wider(free, -marginPx);
  const inside: Point = [
    clamp(x, inner.left, Math.max(inner.left, inner.right)),
    clamp(y, inner.top, Math.max(inner.top, inner.bottom)),
  ];
  const box = over.map((one) => wider(one, marginPx)).find((one) => contains(one, inside));
  if (box === undefined) return inside;
  const sides: readonly Point[] = [
    [box.left, inside[1]],
    [box.right, inside[1]],
    [inside[0], box.top],
    [inside[0], box.bottom],
  ];
  const farness = ([sideX, sideY]: Point) => Math.hypot(sideX - x, sideY - y);
  const [nearest] = sides
    .filter((side) => contains(inner, side))
    .toSorted((a, b) => farness(a) - farness(b));
  return nearest ?? inside;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
