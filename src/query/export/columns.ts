import type { Cell } from './csv';

/**
 * What a column holds in every file, also where the selection leaves all of its cells empty: whole
 * numbers up to 2^53, decimals, or text.
 */
export type ColumnKind = 'text' | 'whole' | 'decimal';

/** The columns of a table, in their order. */
export type Columns = Readonly<Record<string, ColumnKind>>;

/** A row of a table; what is not known is null. */
export type RowOf<C extends Columns> = Readonly<Record<keyof C & string, Cell>>;

/** The names of the columns, in their order. */
export const namesOf = <C extends Columns>(columns: C): readonly (keyof C & string)[] =>
  Object.keys(columns);

/** The columns that a layer of a map has: its geometry says where. */
export function withoutPlace<C extends Columns>(columns: C): Omit<C, 'lng' | 'lat'> {
  const { lng: _lng, lat: _lat, ...others } = columns;
  return others;
}
