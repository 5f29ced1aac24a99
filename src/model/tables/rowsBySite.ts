import { groupBy } from '../groupBy';
import type { Row, TableName, Tables } from './tables';

/** The tables that say something of single sites. */
type SiteTable = {
  [N in TableName]: Row<N>['values'] extends { site_id: string } ? N : never;
}[TableName];

/** The rows of a table that belong to a site, in the order of the file. */
export type RowsOf = <N extends SiteTable>(file: N, siteId: string) => readonly Row<N>['values'][];

/** Groups all tables by site, once, so that each site finds its rows at once. */
export function rowsBySite(tables: Tables): RowsOf {
  const groups = new Map(
    Object.entries(tables).map(([file, rows]) => {
      const values = rows.flatMap((row) => ('site_id' in row.values ? [row.values] : []));
      return [file, groupBy<{ site_id: string }, string>(values, (value) => value.site_id)];
    }),
  );
  return <N extends SiteTable>(file: N, siteId: string) =>
    (groups.get(file)?.get(siteId) ?? []) as readonly Row<N>['values'][];
}
