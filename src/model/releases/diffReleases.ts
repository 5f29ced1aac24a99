import type { RawRow, Release, ReleasedTable } from './release';
import { releasedTables } from './release';

/** A row that one release has and the other has not, or has otherwise. */
export interface RowChange {
  readonly table: ReleasedTable;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Null where it was added. */
  readonly before: RawRow | null;
  /** Null where it was removed. */
  readonly after: RawRow | null;
  /** Columns that say something else now; empty where the row was added or removed. */
  readonly columns: readonly string[];
}

/**
 * Columns that name a row. They are those of the check of duplicates, without what may be corrected:
 * an amount or a source that is another one now is a change, not a row less and a row more.
 */
const keys: Readonly<Record<ReleasedTable, readonly string[]>> = {
  'sites.csv': ['id'],
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
  releasedTables.flatMap((table) => {
    const [old, now] = [byKey(before.tables[table], table), byKey(after.tables[table], table)];
    const added = [...now].filter(([key]) => !old.has(key));
    const removed = [...old].filter(([key]) => !now.has(key));
    return [
      ...added.map(
        ([, row]): RowChange => ({ table, kind: 'added', before: null, after: row, columns: [] }),
      ),
      ...[...now].flatMap(([key, row]) => changeOf(table, old.get(key), row)),
      ...removed.map(
        ([, row]): RowChange => ({ table, kind: 'removed', before: row, after: null, columns: [] }),
      ),
    ];
  });

function changeOf(table: ReleasedTable, before: RawRow | undefined, after: RawRow): RowChange[] {
  if (before === undefined) return [];
  const columns = Object.keys(after).filter(
    (column) => before[column] !== undefined && before[column] !== after[column],
  );
  return columns.length === 0 ? [] : [{ table, kind: 'changed', before, after, columns }];
}

/** Rows by what names them; of two that are named alike, each has its number. */
function byKey(rows: readonly RawRow[], table: ReleasedTable): ReadonlyMap<string, RawRow> {
  const found = new Map<string, RawRow>();
  for (const row of rows) {
    const key = keys[table].map((column) => row[column]).join('\n');
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
