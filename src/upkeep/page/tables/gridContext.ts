import { createContext, use } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import type { DraftRow, DraftTable } from '../../draft/draft';
import type { CellRules } from '../../table/cellRules';
import type { Choices } from '../../table/choices';

/** What is wrong with a cell, in words. */
export interface CellFault {
  readonly severity: 'error' | 'warning';
  readonly expected: string;
  /** A value that may be what was meant. */
  readonly suggestion?: string;
}

/** What the cells of a table share. */
export interface GridValue {
  readonly table: DraftTable;
  readonly rules: CellRules;
  faultOf(row: DraftRow, column: string): CellFault | null;
  choicesOf(column: string): Choices | null;
  /** Opens the form for a new source. @param typed what may be its address */
  openSource(row: DraftRow, column: string, typed: string): void;
}

export const GridContext = createContext<GridValue | null>(null);

/** Throws outside of a grid: a programming error. */
export function useGrid(): GridValue {
  const value = use(GridContext);
  if (value === null) throw new Error('GridContext is missing');
  return value;
}

export type EditorProps = RenderEditCellProps<DraftRow>;

/** A row that says something else in one cell. */
export const withText = (row: DraftRow, column: string, text: string): DraftRow => ({
  ...row,
  cells: { ...row.cells, [column]: text },
});
