import Papa from 'papaparse';
import { recordOf } from '../../model/recordOf';
import { unescaped } from '../../model/tables/formulaText';
import { siteAreaRows, siteAreasFile, siteAreasGeoJson } from '../../model/tables/siteAreas';
import { csv, factStyle } from '../../query/export/csv';
import {
  columnsOfTable,
  type Draft,
  type DraftRow,
  type DraftTable,
  draftTables,
  rowOrder,
} from './draft';
import { flatSite, siteFeature } from './flatSites';

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
 */
export function draftOf(files: Files, currentYear: number): Draft {
  let nextKey = 1;
  const keyed = (cells: DraftRow['cells']): DraftRow => ({ key: nextKey++, cells });
  const tables = recordOf(draftTables, (table) =>
    cellsIn(table, files, currentYear).map((cells) => keyed(cells)),
  );
  const absent = draftTables.filter(
    (table) => files[table] === undefined && files[fileOf(table)] === undefined,
  );
  return { tables, absent, nextKey };
}

function cellsIn(
  table: DraftTable,
  files: Files,
  currentYear: number,
): readonly DraftRow['cells'][] {
  const features = files['sites.geojson'];
  if (table === 'sites.csv' && features !== undefined)
    return featuresIn(features)
      .map((feature) => flatSite(feature, currentYear))
      .filter((cells) => cells !== null);
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

/** A draft as files of data/. */
export interface DraftFiles {
  /** Text of each file, by its name; without tables that were not opened. */
  readonly files: Files;
  /** The keys of the rows in the order of each file: row 2 of a table, or feature 1, is the first. */
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

/** Writes a draft as files of data/, sorted and in one form. @param currentYear bounds the years */
export function filesOf({ tables, absent }: Draft, currentYear: number): DraftFiles {
  const sorted = draftTables
    // A folder need not have boundaries: the first one makes the file.
    .filter(
      (table) => !absent.includes(table) || (table === siteAreasFile && tables[table].length > 0),
    )
    .map((table) => [table, tables[table].toSorted(rowOrder(table))] as const);
  return {
    files: Object.fromEntries(
      sorted.map(([table, rows]) => [fileOf(table), textOf(table, rows, currentYear)]),
    ),
    keys: Object.fromEntries(
      sorted.map(([table, rows]) => [fileOf(table), rows.map(({ key }) => key)]),
    ),
  };
}

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

/** The row that a problem of a written file speaks of; null where it is about none. */
export function keyAt(
  { keys }: Pick<DraftFiles, 'keys'>,
  place: { readonly file: string; readonly row?: number },
): number | null {
  // A table has its header above; features have none.
  const first = place.file.endsWith('.geojson') ? 1 : 2;
  return keys[place.file]?.[(place.row ?? 0) - first] ?? null;
}
