import type { RowChange, RowDifference } from '../../model/releases/diffReleases';
import { releasedTables } from '../../model/releases/release';
import {
  type ChangeStatement,
  changeKinds,
  type TableStatement,
} from '../../model/releases/siteChanges';

/** Changes of a release as statements, in the order of the tables. */
export const changeStatements = (changes: readonly RowChange[]): readonly ChangeStatement[] =>
  tableStatements(changes, releasedTables);

/** The same of any tables, in their order. */
export const tableStatements = <Table extends string>(
  changes: readonly (Pick<RowDifference, 'kind' | 'before' | 'after'> & {
    readonly table: Table;
  })[],
  tables: readonly Table[],
): readonly TableStatement<Table>[] =>
  tables.flatMap((table) =>
    changeKinds.flatMap((kind): readonly TableStatement<Table>[] => {
      const own = changes.filter((change) => change.table === table && change.kind === kind);
      return own.length === 0
        ? []
        : [{ table, kind, count: own.length, years: yearsOf(table, own) }];
    }),
  );

function yearsOf(
  table: string,
  changes: readonly Pick<RowDifference, 'before' | 'after'>[],
): readonly number[] {
  if (table !== 'allocations.csv') return [];
  const years = changes.map(({ before, after }) => Number((after ?? before)?.year));
  return [...new Set(years)].sort((a, b) => a - b);
}
