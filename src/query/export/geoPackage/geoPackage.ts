import { type ColumnKind, namesOf } from '../columns';
import type { Layer } from '../layers';
import { boundsOf, geometryBlob, positionsOf } from './geometryBlob';
import { type Described, geometryColumn, metaTables, wgs84 } from './metaTables';
import { type SqlTable, sqliteFile } from './sqliteFile';

/** A layer and how the file names it. */
export interface NamedLayer {
  readonly name: string;
  readonly layer: Layer;
  /** Unlike those of the other layers. */
  readonly title: string;
  /** Filters, day, source and licence. */
  readonly description: string;
  /** Names of the columns for people: QGIS shows them. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Layers as a GeoPackage (OGC 12-128r14, 1.2, which programs have read since 2017) in WGS 84. The
 * types of its columns do not depend on what they hold.
 * @param changed the time of the content, such as 2026-11-22T00:00:00.000Z
 */
export function geoPackage(
  layers: readonly NamedLayer[],
  changed: string,
): Uint8Array<ArrayBuffer> {
  const tables = [...metaTables(layers.map(described), changed), ...layers.map(layerTable)];
  return sqliteFile(tables, { applicationId: gpkg, userVersion: 10_200 });
}

/** The letters GPKG. */
const gpkg = 0x47504b47;

const typeOf: Readonly<Record<ColumnKind, string>> = {
  text: 'TEXT',
  whole: 'INTEGER',
  decimal: 'DOUBLE',
};

function layerTable({ name, layer: { columns, geometryType, features } }: NamedLayer): SqlTable {
  const names = namesOf(columns);
  const geometry = geometryType === null ? [] : [`${geometryColumn} ${geometryType.toUpperCase()}`];
  const definitions = [
    'fid INTEGER PRIMARY KEY NOT NULL',
    ...geometry,
    ...names.map((column) => `"${column}" ${typeOf[columns[column] ?? 'text']}`),
  ];
  return {
    name,
    sql: `CREATE TABLE "${name}" (${definitions.join(', ')})`,
    rowId: 0,
    rows: features.map(({ row, geometry: place }, index) => [
      index + 1,
      ...(geometryType === null ? [] : [place && geometryBlob(place, wgs84)]),
      ...names.map((column) => row[column] ?? null),
    ]),
  };
}

function described({ name, layer, title, description, headers }: NamedLayer): Described {
  const places = layer.features.flatMap(({ geometry }) => geometry ?? []);
  return {
    name,
    title,
    description,
    geometryType: layer.geometryType?.toUpperCase() ?? null,
    bounds: boundsOf(places.flatMap(positionsOf)),
    columns: namesOf(layer.columns).map((column) => ({
      name: column,
      title: headers[column] ?? column,
    })),
  };
}
