import type { RowChange } from '../../model/releases/diffReleases';
import { type ReleasedTable, releasedTables } from '../../model/releases/release';
import { type ChangeStatement, changeKinds } from '../../model/releases/siteChanges';

/** Changes as statements, in the order of the tables. */
export const changeStatements = (changes: readonly RowChange[]): readonly ChangeStatement[] =>
  releasedTables.flatMap((table) =>
    changeKinds.flatMap((kind): readonly ChangeStatement[] => {
      const own = changes.filter((change) => change.table === table && change.kind === kind);
      return own.length === 0
        ? []
        : [{ table, kind, count: own.length, years: yearsOf(table, own) }];
    }),
  );

function yearsOf(table: ReleasedTable, changes: readonly RowChange[]): readonly number[] {
  if (table !== 'allocations.csv') return [];
  const years = changes.map(({ before, after }) => Number((after ?? before)?.year));
  return [...new Set(years)].sort((a, b) => a - b);
}
