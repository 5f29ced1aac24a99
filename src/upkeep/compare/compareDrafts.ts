import { distanceM } from '../../model/geo/geometry';
import { diffRows, type RowDifference, releaseKeys } from '../../model/releases/diffReleases';
import type { RawRow } from '../../model/releases/release';
import type { LngLat } from '../../model/site';
import { rowKeys } from '../../model/tables/checkRows';
import { columnOf } from '../../model/tables/columns';
import { siteAreasFile } from '../../model/tables/siteAreas';
import { type Draft, type DraftTable, draftTables } from '../draft/draft';
import { siteNames } from '../draft/siteNames';

/** A row in which a draft differs from what is published. */
export interface Difference extends RowDifference {
  readonly table: DraftTable;
  /** The row of the draft; null where it is there no more. */
  readonly key: number | null;
  /** Id of the site that it speaks of; null where it is about none. */
  readonly siteId: string | null;
  /** How far its point has moved, in whole metres; null where it has not. */
  readonly movedM: number | null;
}

/** How a draft differs from what is published. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Titles of the sites of both, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Tables that only one of them has: they are not compared. */
  readonly left: readonly DraftTable[];
}

/**
 * Compares a draft with another one, row by row, as releases are compared (model/releases/). Tables
 * that one of them has not opened are left out.
 */
export function compareDrafts(before: Draft, after: Draft): Comparison {
  const left = draftTables.filter(
    (table) =>
      before.absent.includes(table) !== after.absent.includes(table) &&
      // A folder without boundaries has none.
      table !== siteAreasFile,
  );
  const differences = draftTables
    .filter((table) => !left.includes(table))
    .flatMap((table) => differencesOf(table, before, after));
  return { differences, names: siteNames(before, after), left };
}

/** The columns that name a row of a table: those by which releases are compared. */
const keysOf = (table: DraftTable): readonly string[] =>
  table in releaseKeys
    ? releaseKeys[table as keyof typeof releaseKeys]
    : rowKeys[table as keyof typeof rowKeys].map(columnOf);

function differencesOf(table: DraftTable, before: Draft, after: Draft): readonly Difference[] {
  const rows = (draft: Draft) => draft.tables[table].map(({ cells }) => cells);
  const keys = new Map(after.tables[table].map(({ key, cells }) => [cells, key]));
  return diffRows(rows(before), rows(after), keysOf(table)).map((difference): Difference => {
    const cells = cellsOf(difference);
    return {
      ...difference,
      table,
      key: keys.get(cells) ?? null,
      siteId: (table === 'sites.csv' ? cells.id : cells.site_id) || null,
      movedM: movedM(difference),
    };
  });
}

/** The row as it is now, or was at last. */
export const cellsOf = ({ before, after }: Pick<RowDifference, 'before' | 'after'>): RawRow =>
  after ?? before ?? {};

/** Null also where one of the two has no point. */
function movedM({ before, after, columns }: RowDifference): number | null {
  if (!columns.includes('lon') && !columns.includes('lat')) return null;
  const [from, to] = [pointOf(before), pointOf(after)];
  return from === null || to === null ? null : Math.round(distanceM(from, to));
}

function pointOf(row: RawRow | null): LngLat | null {
  const [lon, lat] = [row?.lon, row?.lat].map((cell) => (cell ? Number(cell) : Number.NaN));
  return lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
    ? [lon, lat]
    : null;
}
