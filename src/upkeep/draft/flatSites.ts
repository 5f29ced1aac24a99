import type { Field } from '../../model/tables/tableSchema';
import { listDelimiter, tableSchemas } from '../../model/tables/tableSchema';

type Cells = Readonly<Record<string, string>>;
type Loose = Readonly<Record<string, unknown>>;

/** The columns of sites.csv with what they hold: made once for all rows. */
function fieldsOf(currentYear: number): readonly Field[] {
  const known = fieldsIn.get(currentYear) ?? tableSchemas(currentYear)['sites.csv'].fields;
  fieldsIn.set(currentYear, known);
  return known;
}
const fieldsIn = new Map<number, readonly Field[]>();

/**
 * A feature of sites.geojson as a flat row. What is no text is written as JSON has it, so that a
 * value that the schema refuses is seen and can be mended; what is no feature at all is an empty row.
 */
export function flatSite(feature: unknown, currentYear: number): Cells {
  const { properties, geometry } = isObject(feature) ? feature : {};
  const position = isObject(geometry) && geometry.type === 'Point' ? geometry.coordinates : [];
  const [lon, lat]: readonly unknown[] = Array.isArray(position) ? position : [];
  const values: Loose = { ...(isObject(properties) && properties), lon, lat };
  return Object.fromEntries(
    fieldsOf(currentYear).map(({ field, name }) => [name, textOf(values[field])]),
  );
}

/** The inverse: a cell that is not what its column holds stays a text, which the schema refuses. */
export function siteFeature(cells: Cells, currentYear: number): object {
  const properties = Object.fromEntries(
    fieldsOf(currentYear)
      .filter(({ field }) => field !== 'lon' && field !== 'lat')
      .map(({ field, name, type, constraints }) => {
        const cell = cells[name]?.trim() ?? '';
        return [field, cellValue(cell, type, constraints.required === true)];
      }),
  );
  const coordinates = ['lon', 'lat'].map((column) => numberOr(cells[column]?.trim() ?? ''));
  const geometry = coordinates.every((value) => value === '')
    ? null
    : { type: 'Point', coordinates };
  return { type: 'Feature', properties, geometry };
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? value.join(listDelimiter) : JSON.stringify(value);
}

export function cellValue(cell: string, type: Field['type'], required: boolean): unknown {
  if (type === 'list')
    return cell === '' ? [] : cell.split(listDelimiter).map((part) => part.trim());
  if (cell === '') return required ? '' : null;
  if (type === 'boolean') return cell === 'true' || (cell === 'false' ? false : cell);
  return type === 'string' ? cell : numberOr(cell);
}

const numberOr = (cell: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
