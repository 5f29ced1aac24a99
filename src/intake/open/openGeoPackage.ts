import type { Database, SqlValue } from 'sql.js';
import { problemAt } from '../../model/problem';
import { metresToDegrees } from '../coordinates';
import { limits } from '../limits';
import { type Layer, nothing, type Opened } from '../opened';
import { readGeometry } from './readGeometry';
import { loadSqlite } from './sqlite';

/** The layers of a GeoPackage as QGIS writes it, read by SQLite itself. Never throws. */
export async function openGeoPackage(file: string, bytes: Uint8Array): Promise<Opened> {
  let database: Database | null = null;
  try {
    database = new (await loadSqlite()).Database(bytes);
    return readLayers(file, database);
  } catch {
    return { ...nothing, problems: [problemAt({ file }, 'fileUnreadable', 'GeoPackage')] };
  } finally {
    database?.close();
  }
}

/** Tables only: a view can be made to never end. */
const layersQuery = `
  SELECT c.table_name, g.column_name, g.srs_id
  FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
  JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'
  WHERE c.data_type = 'features' LIMIT 50`;

function readLayers(file: string, database: Database): Opened {
  const rows = database.exec(layersQuery)[0]?.values ?? [];
  const layers = rows.map(([table, geometry, srs]): Layer & { isMetres: boolean } => {
    const quoted = `"${String(table).replaceAll('"', '""')}"`;
    const { columns = [], values = [] } =
      database.exec(`SELECT * FROM ${quoted} LIMIT ${limits.cells / 20}`)[0] ?? {};
    const isMetres = Number(srs) === 25832;
    const features = values.map((row) => toFeature(columns, row, String(geometry)));
    const place = rows.length > 1 ? `${file}, Ebene ${table}` : file;
    return { file: place, features: isMetres ? features.map(metresToDegrees) : features, isMetres };
  });
  if (layers.length === 0)
    return { ...nothing, problems: [problemAt({ file }, 'fileUnreadable', 'GeoPackage')] };
  const problems = layers.flatMap(({ file: place, isMetres }) =>
    isMetres ? [problemAt({ file: place }, 'intake:metres', 'EPSG:25832', 'WGS 84')] : [],
  );
  return { grids: [], layers, problems };
}

function toFeature(columns: readonly string[], row: readonly SqlValue[], geometry: string) {
  const at = columns.indexOf(geometry);
  const blob = row[at];
  return {
    type: 'Feature',
    // fromEntries makes `__proto__` a property like any other.
    properties: Object.fromEntries(
      columns.flatMap((column, index) =>
        index === at || row[index] instanceof Uint8Array ? [] : [[column, row[index] ?? null]],
      ),
    ),
    geometry: blob instanceof Uint8Array ? readGeometry(blob) : null,
  };
}
