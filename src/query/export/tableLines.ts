import type { Cell } from './csv';
import type { FileNote } from './exportWords';

/** Columns in which a table without a first line for it says what it holds. */
export const noteColumns = ['filters', 'asOf', 'source', 'licence'] as const;
export type NoteColumn = (typeof noteColumns)[number];

type Rows<C extends string> = readonly Readonly<Record<C, Cell>>[];

/** Header and rows as lines of cells. */
export function tableLines<C extends string>(
  columns: readonly C[],
  headers: Readonly<Record<C, string>>,
  rows: Rows<C>,
): readonly (readonly Cell[])[] {
  return [
    columns.map((column) => headers[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
}

/** The rows with the note in each of them: readers such as GDAL take the first line for the header. */
export const withNote = <C extends string>(rows: Rows<C>, note: FileNote): Rows<C | NoteColumn> =>
  rows.map((row) => ({ ...row, ...note }));
