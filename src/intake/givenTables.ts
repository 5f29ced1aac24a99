import { rowKeys } from '../model/tables/checkRows';
import { siteColumns } from '../model/tables/flatSites';
import { type RuledColumn, ruledColumns } from '../model/tables/readTable';
import type { TableName } from '../model/tables/tables';

/** What rows can be given as: the tables of data/, and the sites as the flat table that is published. */
export type GivenTable = TableName | 'sites.csv';

export const givenTables: readonly GivenTable[] = [
  ...(Object.keys(rowKeys) as TableName[]),
  'sites.csv',
];

/** The columns of a table in the order of its file. @param currentYear bounds the years */
export const givenColumns = (table: GivenTable, currentYear: number): readonly RuledColumn[] =>
  table === 'sites.csv' ? siteColumns(currentYear) : ruledColumns(table, currentYear);
