import type * as v from 'valibot';
import type { point } from '../geo/point';
import { euro, partialDate, plannedYear, type text, webLink, type year } from '../site';
import * as cells from './cells';

/** Column name of a field: `costEur` is `cost_eur`. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Value =
  | typeof text
  | typeof webLink
  | typeof partialDate
  | typeof euro
  | typeof year
  | typeof plannedYear
  | v.PicklistSchema<readonly string[], undefined>;
/** What a column can hold. */
type Field = Value | typeof point | v.NullableSchema<Value | typeof point, undefined>;
type Schema = v.ObjectSchema<Readonly<Record<string, Field>>, undefined>;

/** A point takes two columns. */
type InColumns<T> = T extends { readonly point: unknown }
  ? Omit<T, 'point'> & { readonly lon: number | null; readonly lat: number | null }
  : T;
type CellsOf<T> = { readonly [K in keyof T]: cells.Cell<T[K]> };

/**
 * The columns of a schema and the rule for the cells of each, by field. What is optional in the
 * schema may be empty.
 * @param currentYear bounds the years
 */
export function columnsOf<S extends Schema>(
  schema: S,
  currentYear: number,
): CellsOf<InColumns<v.InferOutput<S>>> {
  const rules = Object.entries(schema.entries).flatMap(([name, field]) => {
    const [value, wrap] =
      field.type === 'nullable' ? [field.wrapped, cells.optional] : [field, required];
    if (value.type === 'tuple')
      return [
        ['lon', cells.optional(cells.decimal(-180, 180))],
        ['lat', cells.optional(cells.decimal(-90, 90))],
      ];
    return [[name, wrap(cellOf(value, currentYear))]];
  });
  // The rule of a field follows from the schema, but no type can express that across the loop.
  return Object.fromEntries(rules) as CellsOf<InColumns<v.InferOutput<S>>>;
}

const required = <T>(cell: cells.Cell<T>): cells.Cell<T> => cell;

function cellOf(value: Value, currentYear: number): cells.Cell<unknown> {
  if (value.type === 'picklist') return cells.oneOf(value.options);
  if (value === partialDate) return cells.partialDateUpTo(currentYear);
  if (value.type === 'string') return value === webLink ? cells.webLink : cells.text;
  if (value === euro) return cells.euro;
  return cells.yearUpTo(currentYear, value === plannedYear ? yearsAhead : 1);
}

/** How many years ahead a plan may be. */
const yearsAhead = 15;
