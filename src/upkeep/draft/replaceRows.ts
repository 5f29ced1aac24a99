import { groupBy } from '../../model/groupBy';
import { rowKeys } from '../../model/tables/checkRows';
import { columnOf } from '../../model/tables/columns';
import { siteAreasFile } from '../../model/tables/siteAreas';
import { addRows, applyChanges, type Change, removeRows, setCell } from './changes';
import type { Draft, DraftRow, DraftTable } from './draft';

/** Columns that name a row of a table. */
function keyColumns(table: DraftTable): readonly string[] {
  if (table === siteAreasFile) return ['site_id'];
  return table === 'sites.csv' ? ['id'] : rowKeys[table].map(columnOf);
}

/**
 * The changes that put other rows in the place of a table's own. Rows that are equal stay, those of
 * the same key change cell by cell; so the list of changes says what is new, and links to rows hold.
 */
export function replaceRows(
  draft: Draft,
  table: DraftTable,
  given: readonly DraftRow['cells'][],
): readonly Change[] {
  const equal = pairUp(draft.tables[table], given, (cells) => JSON.stringify(sorted(cells)));
  const columns = keyColumns(table);
  const named = pairUp(equal.rows, equal.given, (cells) =>
    JSON.stringify(columns.map((column) => cells[column] ?? '')),
  );
  const changed = named.pairs.flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, text]) => setCell(table, row, column, text)),
  );
  const removed = removeRows(draft, table, new Set(named.rows.map(({ key }) => key)));
  const left = applyChanges(draft, [...changed, ...removed]);
  return [...changed, ...removed, ...addRows(left, table, named.given)];
}

const sorted = (cells: DraftRow['cells']) =>
  Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Pairs rows and cells that have the same name, in their order; returns what is left of both, too. */
function pairUp(
  rows: readonly DraftRow[],
  given: readonly DraftRow['cells'][],
  nameOf: (cells: DraftRow['cells']) => string,
) {
  const byName = new Map(
    [...groupBy(rows, ({ cells }) => nameOf(cells))].map(([name, members]) => [
      name,
      members.toReversed(),
    ]),
  );
  const pairs: (readonly [DraftRow, DraftRow['cells']])[] = [];
  const without = given.filter((cells) => {
    const row = byName.get(nameOf(cells))?.pop();
    if (row !== undefined) pairs.push([row, cells]);
    return row === undefined;
  });
  const paired = new Set(pairs.map(([row]) => row));
  return { pairs, rows: rows.filter((row) => !paired.has(row)), given: without };
}
