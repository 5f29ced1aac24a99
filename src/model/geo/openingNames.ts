import type { ListedSite, LngLat } from '../site';
import { allocatedEur } from '../sums';
import { symbolKind, symbolRadius, symbolReach, symbolScale, symbolZoom } from '../symbol';
import { project, unproject } from './mercator';
import { hessenBounds, largeNameZooms, nameZooms } from './openingView';
import { type PlaceLabel, placeLabels } from './placeLabels';

/** Size of the name of a place in pixels: large towns have larger ones. */
export const nameSizeOf = (rank: number): number => (rank === 1 ? 15 : 13);

/** A symbol that names must not cover. */
export interface NameObstacle {
  readonly point: LngLat;
  /** How far from there it is drawn, in pixels at `symbolZoom`: it grows as the symbol does. */
  readonly shift: readonly [number, number];
  /** Half of its side in pixels at `symbolZoom`. */
  readonly reach: number;
}

/** A name on the map. Symbols grow with the map and names do not: what is free stays free nearer. */
export interface OpeningName {
  readonly name: string;
  /** In pixels. */
  readonly size: number;
  /** Where the map holds the name: its middle, or the edge where its line ends. */
  readonly point: LngLat;
  /** Which part of the name lies there; 0/0 is its middle, -1/-1 its upper left corner. */
  readonly side: Side;
  /** The place, if a line leads from there to `point`, as the name has found no room beside it. */
  readonly ledFrom: LngLat | null;
}

/** A corner of a name or the middle of one of its sides, to the right and down. */
export type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** The symbols of the sites, as large as any query draws them: names stay where they are. */
export const nameObstacles = (sites: readonly ListedSite[]): readonly NameObstacle[] =>
  sites.map((site) => {
    const radius = symbolRadius(allocatedEur(site));
    const reaches = site.programmes.map((programme) => {
      const kind = symbolKind(programme);
      return Math.max(
        radius * symbolReach(kind, false),
        symbolRadius(null) * symbolReach(kind, true),
      );
    });
    const [x, y] = project(site.point, symbolZoom);
    const [spreadX, spreadY] = project(site.symbolPoint, symbolZoom);
    return {
      point: site.point,
      shift: [spreadX - x, spreadY - y],
      reach: Math.max(0, ...reaches),
    };
  });

/** All zooms for which names are placed. */
const zooms = [...nameZooms, ...largeNameZooms];

/** Nearer, all of them have a line if need be. */
const largerTowns = placeLabels
  .filter(({ rank }) => rank < 3)
  .map((label) => ({ ...label, rank: 1 as const }));

/**
 * The names from one of `nameZooms` or then of `largeNameZooms` on, until the next; by its position, as
 * `nameStep` tells it. None where the map finds room by itself.
 */
export function namesOfStep(
  obstacles: readonly NameObstacle[],
  step: number,
): readonly OpeningName[] {
  const [zoom, until] = [zooms[step], zooms[step + 1]];
  if (zoom === undefined || until === undefined) return [];
  return step < nameZooms.length
    ? openingNames(placeLabels, obstacles, zoom)
    : openingNames(largerTowns, obstacles, zoom, until);
}

/** The position of the last zoom with names that serve at a zoom. */
export const nameStep = (zoom: number): number =>
  Math.max(
    0,
    zooms.findLastIndex((from) => zoom >= from),
  );

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type Point = readonly [x: number, y: number];

/**
 * The names of places at a zoom, the first ones first, each where it covers neither a symbol nor
 * another name: as near to its place as there is room. Large towns are named in any case, a line leads
 * to a name that is not beside its place; the others are left out where no side is free.
 * @param until the zoom until which the names serve; by default, symbols only grow with the map
 */
export function openingNames(
  labels: readonly PlaceLabel[],
  obstacles: readonly NameObstacle[],
  zoom: number,
  until = zoom,
): readonly OpeningName[] {
  const [symbols, symbolsLater] = [symbolBoxes(obstacles, zoom), symbolBoxes(obstacles, until)];
  const growth = 2 ** (until - zoom);
  const names: Box[] = [];
  const [left, bottom] = project(hessenBounds.southWest, zoom);
  const [right, top] = project(hessenBounds.northEast, zoom);
  const fits = (box: Box, anchor: Point) =>
    box.left > left - besideLandPx &&
    box.right < right + besideLandPx &&
    box.top > top - marginPx &&
    box.bottom < bottom + marginPx &&
    !symbols.some((other) => overlap(box, other)) &&
    !symbolsLater.some((other) => overlap(moved(box, anchor, growth), other)) &&
    !names.some((other) => overlap(box, other));
  return labels
    .filter(({ rank }) => zoom >= rankZoom[rank])
    .flatMap(({ name, rank, point }) => {
      const place = project(point, zoom);
      const size = nameSizeOf(rank);
      const halfWidth = (name.length * size * characterEm) / 2 + gapPx;
      const found = candidates(place, halfWidth, size / 2 + gapPx)
        .filter(({ leads }) => rank === 1 || !leads)
        .find(({ box, leads, anchor }) => {
          if (!fits(box, anchor)) return false;
          return !leads || !names.some((other) => crosses(place, anchor, other));
        });
      if (found === undefined) return [];
      const { box, side, anchor, leads } = found;
      names.push(box);
      if (leads) names.push(...alongLine(place, anchor));
      return [{ name, size, point: unproject(anchor, zoom), side, ledFrom: leads ? point : null }];
    });
}

const symbolBoxes = (obstacles: readonly NameObstacle[], zoom: number): readonly Box[] => {
  const scale = symbolScale(zoom);
  return obstacles.map(({ point, shift, reach }) => {
    const [x, y] = project(point, zoom);
    return boxAround([x + shift[0] * scale, y + shift[1] * scale], reach * scale, reach * scale);
  });
};

/** A name where the map is that many times larger: the point that holds it moves, its size stays. */
function moved({ left, right, top, bottom }: Box, [x, y]: Point, times: number): Box {
  const [dx, dy] = [x * (times - 1), y * (times - 1)];
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
}

/** Minimum zoom of each rank. */
const rankZoom: Readonly<Record<PlaceLabel['rank'], number>> = { 1: 0, 2: 6.2, 3: 7 };
/** Wide for a sans serif, so that no name is wider than is thought. */
const characterEm = 0.54;
/** As MapLibre, which counts what is that near as touching. */
const gapPx = 3;
/** A name so far from its place is still seen as its name. */
const besidePx = 18;
/**
 * How far a name may stand out of the rectangle around Hessen, where the edge of the map is near: on
 * phones, too, its height fills the map, and there is room beside it.
 */
const marginPx = 6;
const besideLandPx = 52;

interface Candidate {
  readonly box: Box;
  /** Too far from the place to be seen as its name without a line. */
  readonly leads: boolean;
  /** Which part of the name the map holds, and where. */
  readonly side: Side;
  readonly anchor: Point;
}

/** Directions from a place, below and above first: there its name is looked for. */
const directions: readonly Point[] = [
  90, -90, 0, 180, 45, 135, -45, -135, 67, 113, -67, -113, 22, 158, -22, -158,
].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
});
/** Distances from a place in pixels that are tried. */
const distances = [6, 9, 12, 15, 18, ...Array.from({ length: 22 }, (_, index) => 24 + index * 6)];

/** Places for a name, best first. */
function candidates(place: Point, halfWidth: number, halfHeight: number): readonly Candidate[] {
  return distances.flatMap((px) =>
    directions.map(([dx, dy]) => {
      // Corners and sides of the name point to the place.
      const x =
        place[0] + dx * px + Math.sign(round(dx)) * halfWidth * Math.min(1, Math.abs(dx) * 1.2);
      const y =
        place[1] + dy * px + Math.sign(round(dy)) * halfHeight * Math.min(1, Math.abs(dy) * 1.2);
      const box = boxAround([x, y], halfWidth, halfHeight);
      const leads = distanceOf(nearestOf(box, place), place) > besidePx;
      const side = leads ? sideTowards(box, place) : middle;
      return { box, leads, side, anchor: pointOf(box, side) };
    }),
  );
}

const middle: Side = [0, 0];
const sides: readonly Side[] = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

const pointOf = ({ left, right, top, bottom }: Box, [x, y]: Side): Point => [
  (left + right + x * (right - left)) / 2,
  (top + bottom + y * (bottom - top)) / 2,
];

/** The corner or the middle of a side that is nearest to a place: there its line ends. */
function sideTowards(box: Box, place: Point): Side {
  const distance = (side: Side) => distanceOf(pointOf(box, side), place);
  return sides.reduce((best, side) => (distance(side) < distance(best) ? side : best));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const distanceOf = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(toX - x, toY - y);

const nearestOf = ({ left, right, top, bottom }: Box, [x, y]: Point): Point => [
  clamp(x, left, right),
  clamp(y, top, bottom),
];

const boxAround = ([x, y]: Point, halfWidth: number, halfHigh: number): Box => ({
  left: x - halfWidth,
  top: y - halfHigh,
  right: x + halfWidth,
  bottom: y + halfHigh,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The room of a line, as small boxes. */
function alongLine([x, y]: Point, [toX, toY]: Point): readonly Box[] {
  const steps = Math.ceil(distanceOf([x, y], [toX, toY]) / 4);
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 0.5) / steps;
    return boxAround([x + (toX - x) * part, y + (toY - y) * part], 3, 3);
  });
}

const crosses = (from: Point, to: Point, box: Box): boolean =>
  alongLine(from, to).some((part) => overlap(part, box));
