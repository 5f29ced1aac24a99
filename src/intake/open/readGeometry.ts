import type { Geometry, Position } from 'geojson';

/**
 * A geometry of a GeoPackage: a header, then the OGC's well-known binary. Null for what is empty, is
 * no point or area, or ends too early. Never throws.
 */
export function readGeometry(blob: Uint8Array): Geometry | null {
  // "GP"
  if (blob[0] !== 0x47 || blob[1] !== 0x50) return null;
  const envelopeDoubles = [0, 4, 6, 6, 8][((blob[3] ?? 0) >> 1) & 0b111] ?? 0;
  try {
    return geometryAt({
      view: new DataView(blob.buffer, blob.byteOffset, blob.byteLength),
      at: 8 + 8 * envelopeDoubles,
    });
  } catch {
    // Beyond the end.
    return null;
  }
}

interface Cursor {
  readonly view: DataView;
  at: number;
}

function geometryAt(cursor: Cursor): Geometry | null {
  const isLittle = cursor.view.getUint8(cursor.at) === 1;
  const code = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += 5;
  // Heights and measures: 1001 or a high bit (EWKB) for what is 1 without.
  const dimensions = 2 + ([0, 1, 1, 2][Math.floor((code & 0xffff) / 1000)] ?? 0) + (code >>> 31);
  const position = (): Position => {
    const [x, y] = [0, 8].map((by) => cursor.view.getFloat64(cursor.at + by, isLittle));
    cursor.at += 8 * dimensions;
    return [x ?? Number.NaN, y ?? Number.NaN];
  };
  const list = <T>(item: () => T): T[] => {
    const length = cursor.view.getUint32(cursor.at, isLittle);
    cursor.at += 4;
    // Each item takes four bytes at least: a length beyond the end is none.
    if (length * 4 > cursor.view.byteLength - cursor.at) throw new RangeError('beyond the end');
    return Array.from({ length }, item);
  };
  const rings = () => list(() => list(position));
  switch (code % 1000) {
    case 1:
      return { type: 'Point', coordinates: position() };
    case 3:
      return { type: 'Polygon', coordinates: rings() };
    case 4:
      return { type: 'MultiPoint', coordinates: list(() => partOf(cursor, 'Point').coordinates) };
    case 6:
      return {
        type: 'MultiPolygon',
        coordinates: list(() => partOf(cursor, 'Polygon').coordinates),
      };
    default:
      return null;
  }
}

/** A part of a geometry, which is a geometry of its own. Throws where it is of another kind. */
function partOf<K extends Geometry['type']>(
  cursor: Cursor,
  kind: K,
): Extract<Geometry, { type: K }> {
  const part = geometryAt(cursor);
  if (part === null || !isKind(part, kind)) throw new RangeError('another kind of part');
  return part;
}

const isKind = <K extends Geometry['type']>(
  geometry: Geometry,
  kind: K,
): geometry is Extract<Geometry, { type: K }> => geometry.type === kind;
