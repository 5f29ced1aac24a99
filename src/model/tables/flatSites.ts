import * as v from 'valibot';
import type { Cell, CellProblem, Holds } from './cells';
import { issueProblem } from './readFeatures';
import type { RuledColumn } from './readTable';
import { recordSchema } from './siteRecords';
import { type Field, listDelimiter, tableSchemas } from './tableSchema';
import { tableColumns } from './tables';

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

function cellValue(cell: string, type: Field['type'], required: boolean): unknown {
  if (type === 'list')
    return cell === '' ? [] : cell.split(listDelimiter).map((part) => part.trim());
  if (cell === '') return required ? '' : null;
  if (type === 'boolean') return cell === 'true' || (cell === 'false' ? false : cell);
  return type === 'string' ? cell : numberOr(cell);
}

const numberOr = (cell: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;

/**
 * The columns of sites.csv with their rules: what a cell becomes in sites.geojson is judged by the
 * schema of that file.
 */
export function siteColumns(currentYear: number): readonly RuledColumn[] {
  const { lon, lat } = tableColumns(currentYear)['postcodes.csv'];
  return fieldsOf(currentYear).map(({ field, name, type, constraints }) => {
    if (field === 'lon' || field === 'lat') return [name, field, field === 'lon' ? lon : lat];
    const schema = recordSchema.entries[field as keyof typeof recordSchema.entries];
    const holds: Holds = { type: type === 'array' ? 'list' : type, constraints };
    return [name, field, siteRule(schema, holds)];
  });
}

function siteRule(schema: v.GenericSchema, holds: Holds): Cell<unknown> {
  const { type, constraints } = holds;
  const parse = (text: string): ReturnType<Cell<unknown>> => {
    const read = v.safeParse(schema, cellValue(text, type, constraints.required));
    if (read.success) return { value: read.output };
    if (text === '') return { code: 'valueMissing' };
    if (constraints.enum !== undefined)
      return { code: 'notInVocabulary', expected: constraints.enum.join(', ') };
    const { code, expected } = issueProblem(read.issues[0], 'sites.geojson', 1, null);
    return { code, ...(expected !== undefined && { expected }) } as CellProblem;
  };
  return Object.assign(parse, { holds });
}
