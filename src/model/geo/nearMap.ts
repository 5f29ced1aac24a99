import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat, Site } from '../site';
import type { GroundId } from './groundManifest';
import { project } from './mercator';
import { drawnArea } from './shapes';

/** Size in pixels of the map of a site's surroundings. */
export const nearMapSize = { width: 512, height: 320 };

/** Kinds of lines, from bottom to top. */
const nearLineKinds = [
  'rivers',
  'railways',
  'municipalities',
  'districts',
  'state',
  'quarters',
] as const;
type NearLineKind = (typeof nearLineKinds)[number];

export type NameKind = 'municipality' | 'quarter' | 'station';

interface NamedPoint {
  readonly name: string;
  readonly kind: NameKind;
  /** A town whose quarters are named instead, where they are. */
  readonly hasQuarters?: boolean;
  readonly point: LngLat;
}

/** What may be drawn around any site: lines in degrees, and names by importance. */
export interface NearGround {
  readonly lines: Readonly<Record<NearLineKind, readonly GroundLine[]>>;
  readonly names: readonly NamedPoint[];
}

/** A line, and the file of the ground that it comes from. */
export interface GroundLine {
  readonly positions: readonly Position[];
  readonly from: GroundId;
}

/** The surroundings of a site as a drawing, in pixels from the upper left corner. */
export interface NearMap {
  readonly lines: readonly { readonly kind: NearLineKind; readonly path: string }[];
  /** The area of the site: its boundary, or a circle of the stated size. */
  readonly area: { readonly path: string; readonly schematic: boolean } | null;
  readonly mark: Point;
  /** So far away that quarters are left out and lines have to be thin. */
  readonly far: boolean;
  readonly names: readonly {
    readonly name: string;
    readonly kind: NameKind;
    readonly at: Point;
  }[];
  /** The files that it is drawn from, whose publishers are to be named. */
  readonly from: readonly GroundId[];
}

type Point = readonly [x: number, y: number];

/** Zoom of a site without or with a small area: five kilometres from west to east. */
const nearestZoom = 12;
/** Zoom from which quarters are drawn, and the names of their towns are not. */
const quarterZoom = 11;
/** Share of the height that the area of a site takes at most. */
const areaShare = 0.6;

/** Draws the surroundings of a site. */
export function nearMap(site: Site, ground: NearGround): NearMap {
  const areaOf = drawnArea(site);
  const rings = areaOf === null ? [] : ringsOf(areaOf);
  const zoom = zoomOf(rings);
  const toPixels = pixelsAround(
    rings.length === 0 ? [site.point] : rings.flat().map(toLngLat),
    zoom,
  );
  const far = zoom < quarterZoom;
  const drawn = nearLineKinds
    .filter((kind) => !(far && kind === 'quarters'))
    .map((kind) => {
      const parts = ground.lines[kind].flatMap(({ positions, from }) =>
        visibleParts(positions.map((position) => toPixels(toLngLat(position)))).map((points) => ({
          points,
          from,
        })),
      );
      return { kind, parts };
    });
  const mark = rounded(toPixels(site.point));
  const wanted = ground.names.filter(({ kind, hasQuarters }) =>
    far ? kind !== 'quarter' : hasQuarters !== true,
  );
  const names = placedNames(wanted, toPixels, mark);
  return {
    lines: drawn
      .map(({ kind, parts }) => ({
        kind,
        path: parts.map(({ points }) => pathOf(points)).join(''),
      }))
      .filter(({ path }) => path !== ''),
    area:
      areaOf === null
        ? null
        : {
            path: rings
              .map((ring) => `${pathOf(ring.map((p) => toPixels(toLngLat(p))))}Z`)
              .join(''),
            schematic: site.boundary === null,
          },
    mark,
    far,
    names,
    from: [
      ...new Set([
        ...drawn.flatMap(({ parts }) => parts.map(({ from }) => from)),
        ...(names.some(({ kind }) => kind === 'station') ? (['stops'] as const) : []),
      ]),
    ],
  };
}

const toLngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

const ringsOf = (area: Polygon | MultiPolygon): readonly Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

/** As near as the area fits. */
function zoomOf(rings: readonly (readonly Position[])[]): number {
  const points = rings.flat().map((position) => project(toLngLat(position), 0));
  if (points.length === 0) return nearestZoom;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const spanX = Math.max(...xs) - Math.min(...xs);
  const spanY = Math.max(...ys) - Math.min(...ys);
  const { width, height } = nearMapSize;
  return Math.min(nearestZoom, Math.log2(areaShare * Math.min(width / spanX, height / spanY)));
}

/** Maps places to pixels, with the middle of some points in the middle of the drawing. */
function pixelsAround(points: readonly LngLat[], zoom: number): (place: LngLat) => Point {
  const projected = points.map((point) => project(point, zoom));
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const left = middle(projected.map(([x]) => x)) - nearMapSize.width / 2;
  const top = middle(projected.map(([, y]) => y)) - nearMapSize.height / 2;
  return (place) => {
    const [x, y] = project(place, zoom);
    return [x - left, y - top];
  };
}

/** The runs of a line whose segments may touch the drawing. */
function visibleParts(points: readonly Point[]): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let open = false;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || !touches(from, to)) {
      open = false;
      continue;
    }
    if (!open) parts.push([from]);
    parts.at(-1)?.push(to);
    open = true;
  }
  return parts;
}

const touches = ([x1, y1]: Point, [x2, y2]: Point): boolean =>
  Math.max(x1, x2) >= 0 &&
  Math.min(x1, x2) <= nearMapSize.width &&
  Math.max(y1, y2) >= 0 &&
  Math.min(y1, y2) <= nearMapSize.height;

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Steps shorter than this, in pixels, are left out, but for the last. */
const leastStepPx = 2;

/** Whole pixels, in steps from point to point: the shortest form. */
function pathOf(points: readonly Point[]): string {
  let last: Point = [0, 0];
  const steps = points.flatMap((point, index) => {
    const to = rounded(point);
    const step: Point = [to[0] - last[0], to[1] - last[1]];
    const least = index === points.length - 1 ? 1 : leastStepPx;
    if (index > 0 && Math.hypot(...step) < least) return [];
    last = to;
    return [step.join(' ')];
  });
  const [start, ...rest] = steps;
  return rest.length === 0 ? '' : `M${start}l${rest.join(' ').replaceAll(' -', '-')}`;
}

/** Estimates for the letters of each name and the room around it, in pixels. */
const [letterPx, linePx, gapPx] = [7.5, 18, 4];
/** Radius of what lies around the mark of the site, in pixels. */
const markPx = 14;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The names that have room, in their order. Stations are named beside their dot, all others at their point. */
function placedNames(
  names: readonly NamedPoint[],
  toPixels: (place: LngLat) => Point,
  [markX, markY]: Point,
): NearMap['names'] {
  const taken: Box[] = [
    { left: markX - markPx, right: markX + markPx, top: markY - markPx, bottom: markY + markPx },
  ];
  return names.flatMap(({ name, kind, point }) => {
    const at = rounded(toPixels(point));
    const box = boxOf(name, kind, at);
    const inside =
      box.left >= 0 &&
      box.right <= nearMapSize.width &&
      box.top >= 0 &&
      box.bottom <= nearMapSize.height;
    if (!inside || taken.some((other) => overlaps(box, other))) return [];
    taken.push(box);
    return [{ name, kind, at }];
  });
}

function boxOf(name: string, kind: NameKind, [x, y]: Point): Box {
  const width = name.length * letterPx;
  const left = kind === 'station' ? x - gapPx : x - width / 2;
  return {
    left: left - gapPx,
    right: left + width + gapPx * 2,
    top: y - linePx / 2,
    bottom: y + linePx / 2,
  };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
