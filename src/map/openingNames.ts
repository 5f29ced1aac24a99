import type { FeatureCollection, Point } from 'geojson';
import { project } from '../model/geo/mercator';
import { type PlaceLabel, placeNameOffsetEm, secondRankZoom } from '../model/geo/placeLabels';
import type { LngLat } from '../model/site';
import { symbolScale } from './expressions';

/** Size of the names of places in pixels. */
export const placeNameSize = 13;

/** A symbol that names must not cover. */
export interface DrawnSymbol {
  /** Where it is drawn while the map shows all of Hessen. */
  readonly point: LngLat;
  /** Half of its side in pixels at `symbolZoom`. */
  readonly reach: number;
}

interface NameProperties {
  readonly name: string;
  /** `text-offset` of the middle of the name from its place, in ems. */
  readonly offset: readonly [number, number];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The names of the opening view at a zoom, each on the first side of its place where it covers
 * neither a symbol nor another name; without those that find none. Not left to MapLibre, which takes
 * symbols that grow with the map for up to twice as large.
 */
export function openingNames(
  labels: readonly PlaceLabel[],
  symbols: readonly DrawnSymbol[],
  zoom: number,
): FeatureCollection<Point, NameProperties> {
  const scale = symbolScale(zoom);
  const taken = symbols.map(({ point, reach }) => boxAround(project(point, zoom), reach * scale));
  const features = labels
    .filter(({ rank }) => rank === 1 || zoom >= secondRankZoom)
    .flatMap(({ name, rank, point }) => {
      const [x, y] = project(point, zoom);
      const halfWidth = (name.length * characterPx) / 2;
      const farthest = farthestPx(rank, scale);
      const around = boxAround([x, y], 2 * (halfWidth + farthest));
      const near = taken.filter((other) => overlap(around, other));
      for (const [dx, dy] of sides(halfWidth, farthest)) {
        const box = boxAround([x + dx, y + dy], halfWidth + gapPx, lineHalfPx + gapPx);
        if (near.some((other) => overlap(box, other))) continue;
        taken.push(box);
        const offset = [dx / placeNameSize, dy / placeNameSize] as const;
        return [feature(point, { name, offset })];
      }
      return [];
    });
  return { type: 'FeatureCollection', features };
}

/** Wide for a 13 px sans serif, so that no name is wider than is thought. */
const characterPx = 7;
const lineHalfPx = 7;
/** As MapLibre, which counts what is that near as touching. */
const gapPx = 3;
/** Distances of a name from its place that are tried, in pixels. */
const distancesPx = [14, 18, 22, 26, 30, 36, 42, 48, 54, 60, 66];
/** How far a name can be from its place and still be seen as its name: large towns have many symbols, which grow. */
const farthestPx = (rank: PlaceLabel['rank'], scale: number): number =>
  rank === 1 ? 24 + 21 * scale : 30;
/** Parts of the way from above or below the place to beside it. */
const shifts = [0, 0.3, -0.3, 0.6, -0.6];

/** Middles of a name around its place, in pixels, best first: where the SVG map has it, then nearest. */
function sides(halfWidth: number, farthest: number): readonly (readonly [number, number])[] {
  const around = distancesPx
    .filter((px) => px <= farthest)
    .flatMap((px): readonly (readonly [number, number])[] => {
      const beside = halfWidth + px / 2;
      const upright = shifts.flatMap((part) => [
        [part * beside, px] as const,
        [part * beside, -px] as const,
      ]);
      return [...upright, [beside, 0], [-beside, 0]];
    });
  return [[0, placeNameOffsetEm * placeNameSize], ...around];
}

const boxAround = (
  [x, y]: readonly [number, number],
  halfWidth: number,
  halfHeight = halfWidth,
): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const feature = (point: LngLat, properties: NameProperties) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [...point] },
});
