import { recordOf } from '../../model/recordOf';
import { rowKeys } from '../../model/tables/checkRows';
import { columnOf } from '../../model/tables/columns';
import { siteAreaColumns, siteAreasFile } from '../../model/tables/siteAreas';
import { tableSchemas } from '../../model/tables/tableSchema';
import { type TableName, tableColumns } from '../../model/tables/tables';

/** The tables that are edited: those of data/, and its maps as flat rows. */
export type DraftTable = 'sites.csv' | typeof siteAreasFile | TableName;

/** A row as it stands in its file: texts by column, whether its rules take them or not. */
export interface DraftRow {
  /** Names the row as long as the draft lives, wherever it stands; never used twice. */
  readonly key: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A working copy of data/. Frozen: whoever changes it makes another one (see changes.ts). */
export interface Draft {
  readonly tables: Readonly<Record<DraftTable, readonly DraftRow[]>>;
  /** Tables that were not opened: they count as empty and are not written. */
  readonly absent: readonly DraftTable[];
  readonly nextKey: number;
}

/** All tables of a draft, in the order in which people work on them. */
export const draftTables: readonly DraftTable[] = [
  'sites.csv',
  siteAreasFile,
  ...(Object.keys(rowKeys) as TableName[]),
];

export const emptyDraft: Draft = {
  tables: recordOf(draftTables, () => []),
  absent: draftTables,
  nextKey: 1,
};

/** The columns of a table, as its file has them. @param currentYear bounds the years of their rules */
export function columnsOfTable(table: DraftTable, currentYear: number): readonly string[] {
  if (table === siteAreasFile) return siteAreaColumns;
  return table === 'sites.csv'
    ? tableSchemas(currentYear)['sites.csv'].fields.map(({ name }) => name)
    : Object.keys(tableColumns(currentYear)[table]).map(columnOf);
}

/** The site that a row speaks of; null where it is about none. */
export const siteOfRow = (table: DraftTable, { cells }: DraftRow): string | null =>
  (table === 'sites.csv' ? cells.id : cells.site_id) || null;

/**
 * By what a file is sorted; rows that are equal in it keep their order, which editors choose. None
 * where the order is a choice as a whole.
 */
export function sortColumns(table: DraftTable): readonly string[] {
  if (table === 'sites.csv') return ['id'];
  if (table === siteAreasFile) return ['site_id'];
  if (asChosen.has(table)) return [];
  return rowKeys[table].slice(0, byYear.has(table) ? 3 : 1).map(columnOf);
}

const asChosen: ReadonlySet<DraftTable> = new Set(['aliases.csv', 'synonyms.csv', 'postcodes.csv']);
const byYear: ReadonlySet<DraftTable> = new Set([
  'coverage.csv',
  'coverage-remarks.csv',
  'allocations.csv',
  'contradicting-amounts.csv',
]);

/** By what a row of a table stands where it does in its file: see `sortColumns`. */
export function sortKey(table: DraftTable): (row: DraftRow) => string {
  const columns = sortColumns(table);
  return ({ cells }) => columns.map((column) => cells[column] ?? '').join('\0');
}

/** By letters, not by language. */
export const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
