import { type ColumnKind, namesOf } from './columns';
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
  const names = namesOf(columns);
  const written = features.map(({ row, geometry }) => {
    const properties = names.map(
      (name) => `${JSON.stringify(name)}:${valueText(columns[name], row[name] ?? null)}`,
    );
    const id = JSON.stringify(row.id ?? null);
    return `{"type":"Feature","id":${id},"properties":{${properties.join(',')}},"geometry":${JSON.stringify(geometry)}}`;
  });
  const head = JSON.stringify({ type: 'FeatureCollection', ...about }).slice(0, -1);
  return `${head},"features":[\n${written.join(',\n')}\n]}`;
}

/** Decimals always have their point, else GDAL reads a column of whole ones as another type. */
function valueText(kind: ColumnKind | undefined, cell: Cell): string {
  const text = JSON.stringify(cell);
  return kind === 'decimal' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
