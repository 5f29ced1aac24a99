import Papa from 'papaparse';
import type { Problem } from '../../model/problem';
import { recordOf } from '../../model/recordOf';
import { flatSite, siteFeature } from '../../model/tables/flatSites';
import { unescaped } from '../../model/tables/formulaText';
import { siteAreaRows, siteAreasFile, siteAreasGeoJson } from '../../model/tables/siteAreas';
import { csv, factStyle } from '../../query/export/csv';
import {
  columnsOfTable,
  compareTexts,
  type Draft,
  type DraftRow,
  type DraftTable,
  draftTables,
  emptyDraft,
  sortKey,
} from './draft';

type Files = Readonly<Record<string, string>>;

/** The file of data/ that holds a table. */
export const fileOf = (table: DraftTable): string =>
  table === 'sites.csv' ? 'sites.geojson' : table;

/** The table that a file of data/ holds; null for other files. */
export const tableOf = (file: string): DraftTable | null =>
  draftTables.find((table) => table === file || fileOf(table) === file) ?? null;

/**
 * Makes a draft of tables in the form of data/ (`toTables` gives them): sites as sites.geojson or as
 * the published sites.csv.
 * @param files texts by file name
 * @param currentYear bounds the years
 * @param rest has the tables that the files do not bring
 */
export function draftOf(files: Files, currentYear: number, rest: Draft = emptyDraft): Draft {
  let { nextKey } = rest;
  const keyed = (cells: DraftRow['cells']): DraftRow => ({ key: nextKey++, cells });
  const isBrought = (table: DraftTable): boolean =>
    files[table] !== undefined || files[fileOf(table)] !== undefined;
  const tables = recordOf(draftTables, (table) =>
    isBrought(table) ? cellsIn(table, files, currentYear).map(keyed) : rest.tables[table],
  );
  return { tables, absent: rest.absent.filter((table) => !isBrought(table)), nextKey };
}

function cellsIn(
  table: DraftTable,
  files: Files,
  currentYear: number,
): readonly DraftRow['cells'][] {
  const features = files['sites.geojson'];
  if (table === 'sites.csv' && features !== undefined)
    return featuresIn(features).map((feature) => flatSite(feature, currentYear));
  if (table === siteAreasFile) return siteAreaRows(files[table]);
  const columns = columnsOfTable(table, currentYear);
  const { data } = Papa.parse<Record<string, string>>((files[table] ?? '').replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  return data.map((row) =>
    Object.fromEntries(columns.map((column) => [column, unescaped((row[column] ?? '').trim())])),
  );
}

function featuresIn(content: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(content);
    const features = (read as { readonly features?: unknown } | null)?.features;
    return Array.isArray(features) ? features : [];
  } catch {
    return [];
  }
}

/** The tables that would be written, each with its rows in the order of its file. */
export const sortedTables = ({
  tables,
  absent,
}: Draft): readonly (readonly [DraftTable, readonly DraftRow[]])[] =>
  draftTables
    // A folder need not have boundaries: the first one makes the file.
    .filter(
      (table) => !absent.includes(table) || (table === siteAreasFile && tables[table].length > 0),
    )
    .map((table) => [table, sorted(table, tables[table])] as const);

function sorted(table: DraftTable, rows: readonly DraftRow[]): readonly DraftRow[] {
  const known = sortedRows.get(rows) ?? inOrder(rows, sortKey(table));
  sortedRows.set(rows, known);
  return known;
}

/** Rows with equal keys keep their order. */
function inOrder(rows: readonly DraftRow[], keyOf: (row: DraftRow) => string) {
  // Once for each row, not for each comparison.
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort(({ key: a }, { key: b }) => compareTexts(a, b)).map(({ row }) => row);
}

/** Most tables stay as they are from check to check. */
const sortedRows = new WeakMap<readonly DraftRow[], readonly DraftRow[]>();

/** Writes a draft as files of data/, sorted and in one form. @param currentYear bounds the years */
export const filesOf = (draft: Draft, currentYear: number): Files =>
  Object.fromEntries(
    sortedTables(draft).map(([table, rows]) => [fileOf(table), textOf(table, rows, currentYear)]),
  );

function textOf(table: DraftTable, rows: readonly DraftRow[], currentYear: number): string {
  if (table === 'sites.csv') {
    const features = rows.map(({ cells }) => siteFeature(cells, currentYear));
    return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
  }
  if (table === siteAreasFile) return siteAreasGeoJson(rows.map(({ cells }) => cells));
  const columns = columnsOfTable(table, currentYear);
  const lines = rows.map(({ cells }) => columns.map((column) => (cells[column] ?? '').trim()));
  return csv([columns, ...lines], factStyle);
}

/** Number of the first row of a file: a table has its header above, features have none. */
export const firstRowOf = (file: string): number => (file.endsWith('.geojson') ? 1 : 2);

/** The row that a problem of a written file speaks of; null where it is about none. */
export function keyAt(draft: Draft, { file, row = 0 }: Problem['place']): number | null {
  const [, rows] = sortedTables(draft).find(([table]) => fileOf(table) === file) ?? [];
  return rows?.[row - firstRowOf(file)]?.key ?? null;
}
