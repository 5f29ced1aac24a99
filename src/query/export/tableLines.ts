import { type Columns, namesOf, type RowOf } from './columns';
import type { Cell } from './csv';
import type { FileNote } from './exportWords';

/** A table in a language. */
export interface Table<C extends Columns> {
  readonly columns: C;
  readonly headers: Readonly<Record<keyof C & string, string>>;
  readonly rows: readonly RowOf<C>[];
}

/** Metadata columns, the last of each table. */
const noteColumns = {
  filters: 'text',
  asOf: 'text',
  source: 'text',
  licence: 'text',
} as const satisfies Columns;
export type NoteColumn = keyof typeof noteColumns;

/**
 * Header and rows as lines of cells. The note stands in each row and not above the header: every
 * reader, also GDAL, takes the first line for the header.
 */
export function tableLines<C extends Columns>(
  { columns, headers, rows }: Table<C>,
  note: FileNote,
  noteHeaders: Readonly<Record<NoteColumn, string>>,
): readonly (readonly Cell[])[] {
  const [names, noteNames] = [namesOf(columns), namesOf(noteColumns)];
  const noteCells = noteNames.map((name) => note[name]);
  return [
    [...names.map((name) => headers[name]), ...noteNames.map((name) => noteHeaders[name])],
    ...rows.map((row) => [...names.map((name) => row[name]), ...noteCells]),
  ];
}
