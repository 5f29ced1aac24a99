import { type ColumnKind, type Columns, namesOf } from './columns';
import type { Cell } from './csv';
import type { FileNote } from './exportWords';
import type { Layer } from './layers';

/**
 * A layer as RFC 7946 GeoJSON: flat properties and one kind of geometry. The note is in foreign
 * members; GDAL reads name and description.
 */
export function layerGeoJson(
  { columns, features }: Layer,
  about: { readonly name: string; readonly description: string; readonly metadata: FileNote },
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...about }).slice(0, -1);
  const written = features.map((feature) => featureText(columns, feature, feature.row.id ?? null));
  return `${head},"features":[\n${written.join(',\n')}\n]}`;
}

/** A row of a layer as a feature. */
export function featureText(
  columns: Columns,
  { row, geometry }: Layer['features'][number],
  id: Cell,
): string {
  const properties = namesOf(columns).map(
    (name) => `${JSON.stringify(name)}:${valueText(columns[name], row[name] ?? null)}`,
  );
  return `{"type":"Feature","id":${JSON.stringify(id)},"properties":{${properties.join(',')}},"geometry":${JSON.stringify(geometry)}}`;
}

/** Decimals always have their point, else GDAL reads a column of whole ones as another type. */
function valueText(kind: ColumnKind | undefined, cell: Cell): string {
  const text = JSON.stringify(cell);
  return kind === 'decimal' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
