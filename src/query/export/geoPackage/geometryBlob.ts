import type { MultiPolygon, Point, Position } from 'geojson';
import { joined } from './bytes';

/** Smallest and largest longitude and latitude. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Null without a position. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  return { minX, minY, maxX, maxY };
}

/** All positions of a geometry. */
export const positionsOf = (geometry: Point | MultiPolygon): readonly Position[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2);

/**
 * A geometry as a GeoPackage stores it: a header with its bounds where it is more than a point, then
 * the OGC's well-known binary.
 */
export function geometryBlob(geometry: Point | MultiPolygon, srsId: number): Uint8Array {
  const bounds = geometry.type === 'Point' ? null : boundsOf(positionsOf(geometry));
  return joined([header(srsId, bounds), wellKnownBinary(geometry)]);
}

/** A geometry as the OGC's well-known binary, which GeoParquet stores, too. */
export function wellKnownBinary(geometry: Point | MultiPolygon): Uint8Array<ArrayBuffer> {
  if (geometry.type === 'Point') return joined([wkb(1), doubles(geometry.coordinates)]);
  const { coordinates: polygons } = geometry;
  return joined([
    ...[wkb(6), uint32(polygons.length)],
    ...polygons.flatMap((rings) => [
      ...[wkb(3), uint32(rings.length)],
      ...rings.flatMap((ring) => [uint32(ring.length), ...ring.map(doubles)]),
    ]),
  ]);
}

function header(srsId: number, bounds: Bounds | null): Uint8Array {
  // "GP", version 1; numbers begin with their lowest byte; whether bounds follow.
  const head = Uint8Array.of(0x47, 0x50, 0, bounds === null ? 0b001 : 0b011);
  if (bounds === null) return joined([head, uint32(srsId)]);
  const { minX, maxX, minY, maxY } = bounds;
  return joined([head, uint32(srsId), doubles([minX, maxX, minY, maxY])]);
}

/** The beginning of each geometry: the order of bytes and what it is. */
const wkb = (type: number): Uint8Array => joined([Uint8Array.of(1), uint32(type)]);

function uint32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

function doubles(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  for (const [index, value] of values.entries()) view.setFloat64(8 * index, value, true);
  return new Uint8Array(view.buffer);
}
