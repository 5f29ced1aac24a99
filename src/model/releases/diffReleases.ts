import type { RawRow, Release, ReleasedTable } from './release';
import { releasedTables } from './release';

/** A row that one of two tables has and the other has not, or has otherwise. */
export interface RowDifference {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Null where it was added. */
  readonly before: RawRow | null;
  /** Null where it was removed. */
  readonly after: RawRow | null;
  /** Columns that say something else now; empty where the row was added or removed. */
  readonly columns: readonly string[];
}

/** The same of two releases. */
export interface RowChange extends RowDifference {
  readonly table: ReleasedTable;
}

/**
 * Columns that name a row. They are those of the check of duplicates, without what may be corrected:
 * an amount or a source that is another one now is a change, not a row less and a row more.
 */
export const releaseKeys: Readonly<Record<ReleasedTable, readonly string[]>> = {
  'sites.csv': ['id'],
  'site-areas.geojson': ['site_id'],
  'participations.csv': ['site_id', 'programme', 'intake_year'],
  'allocations.csv': ['site_id', 'programme', 'year'],
  'contradicting-amounts.csv': ['site_id', 'programme', 'year', 'amount_eur', 'source'],
  'partial-amounts.csv': ['site_id', 'programme', 'year', 'amount_eur', 'source'],
  'measures.csv': ['site_id', 'title'],
  'links.csv': ['site_id', 'url'],
  'aliases.csv': ['alias'],
  'leichte-sprache.csv': ['site_id'],
  'sources.csv': ['url'],
  'coverage.csv': ['programme', 'year'],
  'coverage-remarks.csv': ['programme', 'year', 'remark'],
  'population.csv': ['ags'],
};

/**
 * What has changed between two releases: by table in their order, in each what was added, changed
 * and removed in the order of the rows. Columns that only one of them has are no change of a fact.
 * Pure: the same releases have the same changes.
 */
export const diffReleases = (before: Release, after: Release): readonly RowChange[] =>
  releasedTables.flatMap((table) =>
    diffRows(before.tables[table], after.tables[table], releaseKeys[table]).map((difference) => ({
      table,
      ...difference,
    })),
  );

/** The same of two tables. @param columns name a row */
export function diffRows(
  before: readonly RawRow[],
  after: readonly RawRow[],
  columns: readonly string[],
): readonly RowDifference[] {
  const [old, now] = [byKey(before, columns), byKey(after, columns)];
  const added = [...now].filter(([key]) => !old.has(key));
  const removed = [...old].filter(([key]) => !now.has(key));
  return [
    ...added.map(
      ([, row]): RowDifference => ({ kind: 'added', before: null, after: row, columns: [] }),
    ),
    ...[...now].flatMap(([key, row]) => changeOf(old.get(key), row)),
    ...removed.map(
      ([, row]): RowDifference => ({ kind: 'removed', before: row, after: null, columns: [] }),
    ),
  ];
}

function changeOf(before: RawRow | undefined, after: RawRow): RowDifference[] {
  if (before === undefined) return [];
  const columns = Object.keys(after).filter(
    (column) => before[column] !== undefined && before[column] !== after[column],
  );
  return columns.length === 0 ? [] : [{ kind: 'changed', before, after, columns }];
}

/** Rows by what names them; of two that are named alike, each has its number. */
function byKey(rows: readonly RawRow[], columns: readonly string[]): ReadonlyMap<string, RawRow> {
  const found = new Map<string, RawRow>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join('\n');
    let name = key;
    for (let number = 2; found.has(name); number++) name = `${key}\n${number}`;
    found.set(name, row);
  }
  return found;
}

/** The site that a change speaks of; null where it is about none. */
export function siteOfChange({ table, before, after }: RowChange): string | null {
  const row = after ?? before ?? {};
  return (table === 'sites.csv' ? row.id : row.site_id) ?? null;
}
