import type { PartialDate } from '../partialDate';
import { recordOf } from '../recordOf';
import type { DataTable } from '../tables/tableSchema';

/** A row of a table as it stands in the file: texts by column. */
export type RawRow = Readonly<Record<string, string>>;

/** The tables that say something about sites; lists of words and places are no facts of a release. */
export const releasedTables = [
  'sites.csv',
  'site-areas.geojson',
  'participations.csv',
  'allocations.csv',
  'contradicting-amounts.csv',
  'partial-amounts.csv',
  'measures.csv',
  'links.csv',
  'aliases.csv',
  'leichte-sprache.csv',
  'sources.csv',
  'coverage.csv',
  'coverage-remarks.csv',
  'population.csv',
] as const satisfies readonly (DataTable | 'site-areas.geojson')[];
export type ReleasedTable = (typeof releasedTables)[number];

/**
 * The facts as they were published once. Rows are texts, not values: rules and columns may have
 * changed since, the release has not.
 */
export interface Release {
  /** The newest date of its editions.csv. */
  readonly date: PartialDate;
  readonly tables: Readonly<Record<ReleasedTable, readonly RawRow[]>>;
}

/** A release as it is kept: column names once a table, then rows. */
export interface PackedRelease {
  readonly date: PartialDate;
  readonly tables: Readonly<
    Record<
      string,
      { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
    >
  >;
}

export const packRelease = ({ date, tables }: Release): PackedRelease => ({
  date,
  tables: Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      return [
        name,
        { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? '')) },
      ];
    }),
  ),
});

/** The inverse. A table that there was not yet is empty. */
export function unpackRelease({ date, tables }: PackedRelease): Release {
  const rowsOf = (name: ReleasedTable): readonly RawRow[] => {
    const { columns = [], rows = [] } = tables[name] ?? {};
    return rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])),
    );
  };
  return { date, tables: recordOf(releasedTables, rowsOf) };
}

/** Before the first release nothing was known. */
export const nothingYet: Release = { date: '', tables: recordOf(releasedTables, () => []) };
