import type { Bounds } from './geometryBlob';
import type { SqlTable } from './sqliteFile';

/** The number of WGS 84 in the register of the EPSG: degrees, longitude first. */
export const wgs84 = 4326;

/** A table of the file, as the file describes it. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Null: a table without a place. */
  readonly geometryType: string | null;
  readonly bounds: Bounds | null;
  /** The columns with their names for people. */
  readonly columns: readonly { readonly name: string; readonly title: string }[];
}

/**
 * The tables in which a GeoPackage describes itself, as the standard words them:
 * https://www.geopackage.org/spec121/
 * @param changed the time of the content, such as 2026-11-22T00:00:00.000Z
 */
export function metaTables(tables: readonly Described[], changed: string): readonly SqlTable[] {
  return [
    {
      name: 'gpkg_spatial_ref_sys',
      sql: 'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)',
      rowId: 1,
      rows: [
        ['Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', null],
        ['Undefined geographic SRS', 0, 'NONE', 0, 'undefined', null],
        ['WGS 84 geodetic', wgs84, 'EPSG', wgs84, wgs84Definition, null],
      ],
    },
    {
      name: 'gpkg_contents',
      sql: "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))",
      keys: [[0], [2]],
      rows: tables.map(({ name, title, description, geometryType, bounds }) => [
        ...[name, geometryType === null ? 'attributes' : 'features', title, description, changed],
        ...[bounds?.minX ?? null, bounds?.minY ?? null, bounds?.maxX ?? null, bounds?.maxY ?? null],
        geometryType === null ? null : wgs84,
      ]),
    },
    {
      name: 'gpkg_geometry_columns',
      sql: 'CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))',
      keys: [[0, 1], [0]],
      rows: tables.flatMap(({ name, geometryType }) =>
        geometryType === null ? [] : [[name, geometryColumn, geometryType, wgs84, 0, 0]],
      ),
    },
    {
      name: 'gpkg_extensions',
      sql: 'CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))',
      keys: [[0, 1, 2]],
      rows: ['gpkg_data_columns', 'gpkg_data_column_constraints'].map((name) => [
        ...[name, null, 'gpkg_schema'],
        ...['http://www.geopackage.org/spec121/#extension_schema', 'read-write'],
      ]),
    },
    {
      name: 'gpkg_data_columns',
      sql: 'CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))',
      keys: [
        [0, 1],
        [0, 2],
      ],
      rows: tables.flatMap(({ name, columns }) =>
        columns.map((column) => [name, column.name, column.title, column.title, null, null, null]),
      ),
    },
    {
      name: 'gpkg_data_column_constraints',
      sql: 'CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))',
      keys: [[0, 1, 2]],
      rows: [],
    },
  ];
}

/** The column of places in each table that has them. */
export const geometryColumn = 'geom';

const wgs84Definition =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';
