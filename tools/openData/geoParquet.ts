import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type ColumnKind, namesOf } from '../../src/query/export/columns';
import {
  boundsOf,
  positionsOf,
  wellKnownBinary,
} from '../../src/query/export/geoPackage/geometryBlob';
import type { Layer } from '../../src/query/export/layers';

const typeOf: Readonly<Record<ColumnKind, BasicType>> = {
  text: 'STRING',
  whole: 'INT64',
  decimal: 'DOUBLE',
};

/**
 * A layer as GeoParquet 1.1 in longitude and latitude on WGS 84, its geometries as well-known
 * binary; without geometries, as plain Parquet. Types do not depend on what the columns hold.
 */
export function geoParquet({ columns, geometryType, features }: Layer): Uint8Array {
  const plain = namesOf(columns).map((name): ColumnSource => {
    const kind = columns[name] ?? 'text';
    const data = features.map(({ row }) => {
      const value = row[name] ?? null;
      return kind === 'whole' && value !== null ? BigInt(value) : value;
    });
    return { name, data, type: typeOf[kind], nullable: true };
  });
  if (geometryType === null) return new Uint8Array(parquetWriteBuffer({ columnData: plain }));
  const geometries: ColumnSource = {
    name: 'geometry',
    data: features.map(({ geometry }) => geometry && wellKnownBinary(geometry)),
    type: 'BYTE_ARRAY',
    nullable: true,
  };
  const bounds = boundsOf(
    features.flatMap(({ geometry }) => (geometry ? positionsOf(geometry) : [])),
  );
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [geometryType],
        // Without a reference system it is that of GeoJSON.
        ...(bounds === null ? {} : { bbox: [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY] }),
      },
    },
  };
  const kvMetadata = [{ key: 'geo', value: JSON.stringify(geo) }];
  return new Uint8Array(parquetWriteBuffer({ columnData: [...plain, geometries], kvMetadata }));
}
