import { zxyToTileId } from 'pmtiles';

const headerBytes = 127;
/** What an archive covers. */
export interface Extent {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly zooms: readonly [min: number, max: number];
  /** Its tiles are packed by gzip. */
  readonly packed?: true;
}

/** SYNTHETIC archives of streets cover the surroundings of Kassel. */
const kassel: Extent = { bounds: [9.2, 51.15, 9.8, 51.45], zooms: [10, 13] };

/**
 * Writes an archive by the specification of PMTiles, version 3: a header, one uncompressed
 * directory, metadata, tiles.
 * @param tileAt bytes of a tile; null where there is none
 */
export function writeArchive(
  tileAt: (z: number, x: number, y: number) => Buffer | null,
  extent = kassel,
): Buffer {
  const tiles = tileNumbers(extent)
    .flatMap(([z, x, y]) => {
      const bytes = tileAt(z, x, y);
      return bytes === null ? [] : [{ id: zxyToTileId(z, x, y), bytes }];
    })
    .toSorted((a, b) => a.id - b.id);
  const directory = Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, index) => varint(id - (tiles[index - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    // 0: directly after the previous one.
    ...tiles.flatMap((_, index) => varint(index === 0 ? 1 : 0)),
  ]);
  const metadata = Buffer.from('{"name":"SYNTHETIC"}');
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const lengths = [directory.length, metadata.length, data.length] as const;
  const header = writeHeader(extent, ...lengths, tiles.length);
  return Buffer.concat([header, directory, metadata, data]);
}

function tileNumbers({
  bounds: [west, south, east, north],
  zooms: [minZoom, maxZoom],
}: Extent): readonly (readonly [z: number, x: number, y: number])[] {
  const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, index) => minZoom + index);
  return zooms.flatMap((z) => {
    const [left, right] = [column(west, z), column(east, z)];
    const [top, bottom] = [row(north, z), row(south, z)];
    return range(left, right).flatMap((x) => range(top, bottom).map((y) => [z, x, y] as const));
  });
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const column = (lng: number, z: number) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) => {
  const angle = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z);
};

/** Varint: seven bits per byte, lowest first; a set eighth bit means that more follow. */
function varint(value: number): number[] {
  if (value < 0x80) return [value];
  return [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))];
}

function writeHeader(
  { bounds: [west, south, east, north], zooms: [minZoom, maxZoom], packed }: Extent,
  directory: number,
  metadata: number,
  data: number,
  tiles: number,
): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const metadataAt = headerBytes + directory;
  const dataAt = metadataAt + metadata;
  const numbers = [headerBytes, directory, metadataAt, metadata, dataAt, 0, dataAt, data];
  const counts = [tiles, tiles, tiles];
  for (const [index, value] of [...numbers, ...counts].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  // Clustered; directories without compression; vector tiles.
  for (const [index, value] of [1, 1, packed ? 2 : 1, 1, minZoom, maxZoom].entries())
    header.writeUInt8(value, 96 + index);
  for (const [index, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  header.writeUInt8(minZoom, 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return header;
}
