import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat, Site } from '../site';
import type { GroundId } from './groundManifest';
import { project } from './mercator';
import { drawnArea } from './shapes';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size in pixels of the map of a site's surroundings. */
export const nearMapSize: Size = { width: 512, height: 320 };
/** Of a map of several sites: districts, and Hessen, are as high as they are wide. */
export const groupMapSize: Size = { width: 512, height: 448 };

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
  /** Key of a town. */
  readonly ags?: string;
  /** Of a town that is named where all of Hessen is drawn. */
  readonly large?: boolean;
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

/** The surroundings of one site, or of several, as a drawing, in pixels from the upper left corner. */
export interface NearMap {
  readonly size: Size;
  readonly lines: readonly { readonly kind: NearLineKind; readonly path: string }[];
  /** The area of the sites: a boundary, or a circle of the stated size of the only one. */
  readonly area: { readonly path: string; readonly schematic: boolean } | null;
  /** Of each site. */
  readonly marks: readonly Point[];
  /** So far away that quarters are left out and lines have to be thin. */
  readonly far: boolean;
  readonly names: readonly {
    readonly name: string;
    readonly kind: NameKind;
    readonly at: Point;
    /** A town of one of several sites. */
    readonly own?: boolean;
  }[];
  /** The files that it is drawn from, whose publishers are to be named. */
  readonly from: readonly GroundId[];
}

type Point = readonly [x: number, y: number];

/** Zoom of a site without or with a small area: five kilometres from west to east. */
const nearestZoom = 12;
/** Zoom from which quarters are drawn, and the names of their towns are not. */
const quarterZoom = 11;
/** Share of the drawing that the area of a site takes at most, and that of a group. */
const [areaShare, groupShare] = [0.6, 0.94];

/** Zoom from which the borders of municipalities are drawn, and places are where they are. */
const townZoom = 8.5;

/** Draws the surroundings of a site. */
export function nearMap(site: Site, ground: NearGround): NearMap {
  const areaOf = drawnArea(site);
  const rings = areaOf === null ? [] : ringsOf(areaOf);
  const view = viewOf(rings, [site.point], nearMapSize, areaShare);
  const mark = rounded(view.toPixels(site.point));
  return {
    ...drawn(ground, view, {
      marks: [boxAround(mark, markPx)],
      shifts: [0],
      isOwn: () => false,
    }),
    area:
      areaOf === null
        ? null
        : { path: areaPath(rings, view.toPixels), schematic: site.boundary === null },
    marks: [mark],
  };
}

/**
 * Draws an area with its sites, or sites in all of Hessen.
 * @param boundary of the area, or of Hessen
 * @param isState nothing is outside of the boundary, so that it needs no fill
 */
export function groupMap(
  sites: readonly Site[],
  boundary: MultiPolygon,
  isState: boolean,
  ground: NearGround,
): NearMap {
  const rings = ringsOf(boundary);
  const view = viewOf(rings, [], groupMapSize, groupShare);
  const marks = sites.map(({ point, symbolPoint }) =>
    rounded(view.toPixels(view.zoom < townZoom ? symbolPoint : point)),
  );
  const own = new Set(sites.flatMap(({ ags }) => ags));
  const isOwn = (ags: string | undefined) => ags !== undefined && own.has(ags);
  // The towns of the sites first.
  const names = ground.names.toSorted((a, b) => Number(isOwn(b.ags)) - Number(isOwn(a.ags)));
  const boxes = marks.map((mark) => boxAround(mark, groupMarkPx));
  return {
    ...drawn({ ...ground, names }, view, {
      marks: boxes,
      shifts: besideMarks,
      isOwn: (ags) => isState || isOwn(ags),
    }),
    area: isState ? null : { path: areaPath(rings, view.toPixels), schematic: false },
    marks,
  };
}

/** The lines and names of a view. */
function drawn(
  ground: NearGround,
  { size, zoom, toPixels }: View,
  room: Pick<Room, 'marks' | 'shifts' | 'isOwn'>,
): Omit<NearMap, 'area' | 'marks'> {
  const far = zoom < quarterZoom;
  const isDrawn = (kind: NearLineKind) =>
    kind === 'quarters' ? !far : kind !== 'municipalities' || zoom >= townZoom;
  const kinds = nearLineKinds.filter(isDrawn).map((kind) => {
    const parts = ground.lines[kind].flatMap(({ positions, from }) =>
      visibleParts(
        positions.map((position) => toPixels(toLngLat(position))),
        size,
      ).map((points) => ({ points, from })),
    );
    return { kind, parts };
  });
  const isNamed = ({ kind, hasQuarters, large }: NamedPoint): boolean => {
    if (zoom < townZoom) return large === true;
    return far ? kind !== 'quarter' : hasQuarters !== true;
  };
  const names = placedNames(ground.names.filter(isNamed), { size, toPixels, ...room });
  return {
    size,
    lines: kinds
      .map(({ kind, parts }) => ({
        kind,
        path: parts.map(({ points }) => pathOf(points)).join(''),
      }))
      .filter(({ path }) => path !== ''),
    far,
    names,
    from: [
      ...new Set([
        ...kinds.flatMap(({ parts }) => parts.map(({ from }) => from)),
        ...(names.some(({ kind }) => kind === 'station') ? (['stops'] as const) : []),
      ]),
    ],
  };
}

const toLngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

const ringsOf = (area: Polygon | MultiPolygon): readonly Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

const areaPath = (rings: readonly Position[][], toPixels: ToPixels): string =>
  rings.map((ring) => `${pathOf(ring.map((p) => toPixels(toLngLat(p))))}Z`).join('');

type ToPixels = (place: LngLat) => Point;

/** A part of the world as a drawing. */
interface View {
  readonly size: Size;
  readonly zoom: number;
  readonly toPixels: ToPixels;
}

/** As near as some rings fit, with their middle in the middle; without any, that of some points. */
function viewOf(
  rings: readonly (readonly Position[])[],
  points: readonly LngLat[],
  size: Size,
  share: number,
): View {
  const zoom = zoomOf(rings, size, share);
  const shown = rings.length === 0 ? points : rings.flat().map(toLngLat);
  return { size, zoom, toPixels: pixelsAround(shown, zoom, size) };
}

function zoomOf(
  rings: readonly (readonly Position[])[],
  { width, height }: Size,
  share: number,
): number {
  const points = rings.flat().map((position) => project(toLngLat(position), 0));
  if (points.length === 0) return nearestZoom;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const spanX = Math.max(...xs) - Math.min(...xs);
  const spanY = Math.max(...ys) - Math.min(...ys);
  return Math.min(nearestZoom, Math.log2(share * Math.min(width / spanX, height / spanY)));
}

/** Maps places to pixels, with the middle of some points in the middle of the drawing. */
function pixelsAround(points: readonly LngLat[], zoom: number, { width, height }: Size): ToPixels {
  const projected = points.map((point) => project(point, zoom));
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const left = middle(projected.map(([x]) => x)) - width / 2;
  const top = middle(projected.map(([, y]) => y)) - height / 2;
  return (place) => {
    const [x, y] = project(place, zoom);
    return [x - left, y - top];
  };
}

/** The runs of a line whose segments may touch the drawing. */
function visibleParts(points: readonly Point[], size: Size): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let open = false;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || !touches(from, to, size)) {
      open = false;
      continue;
    }
    if (!open) parts.push([from]);
    parts.at(-1)?.push(to);
    open = true;
  }
  return parts;
}

const touches = ([x1, y1]: Point, [x2, y2]: Point, { width, height }: Size): boolean =>
  Math.max(x1, x2) >= 0 &&
  Math.min(x1, x2) <= width &&
  Math.max(y1, y2) >= 0 &&
  Math.min(y1, y2) <= height;

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
/** Radius of what lies around the mark of a site, in pixels, and around that of one of several. */
const [markPx, groupMarkPx] = [14, 6];
/** A town may be named above or below its sites, where they lie in its middle. */
const besideMarks = [0, -16, 16];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly size: Size;
  readonly toPixels: ToPixels;
  readonly marks: readonly Box[];
  /** How far names may give way, in pixels downwards. */
  readonly shifts: readonly number[];
  /** Whether a town is one of the sites', which are the last to go where there is little room. */
  readonly isOwn: (ags: string | undefined) => boolean;
}

/** The names that have room, in their order. Stations are named beside their dot, all others at their point. */
function placedNames(
  names: readonly NamedPoint[],
  { size, toPixels, marks, shifts, isOwn }: Room,
): NearMap['names'] {
  const taken: Box[] = [...marks];
  return names.flatMap(({ name, kind, ags, point }) => {
    const [x, y] = rounded(toPixels(point));
    const tried = kind === 'station' ? [0] : shifts;
    for (const shift of tried) {
      const at: Point = [x, y + shift];
      const box = boxOf(name, kind, at);
      const inside =
        box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ name, kind, at, ...(isOwn(ags) && { own: true }) }];
    }
    return [];
  });
}

const boxAround = ([x, y]: Point, px: number): Box => ({
  left: x - px,
  right: x + px,
  top: y - px,
  bottom: y + px,
});

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
