import type { Cell } from './csv';
import type { FileNote } from './exportWords';

/** Metadata columns for a table without a leading line of metadata. */
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

/** The rows, each with the note: readers such as GDAL take the first line for the header. */
export const withNote = <C extends string>(rows: Rows<C>, note: FileNote): Rows<C | NoteColumn> =>
  rows.map((row) => ({ ...row, ...note }));
