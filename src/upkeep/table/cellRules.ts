import type { Cell } from '../../model/tables/cells';
import { siteColumns } from '../../model/tables/flatSites';
import { ruledColumns } from '../../model/tables/readTable';
import { siteAreaRules, siteAreasFile } from '../../model/tables/siteAreas';
import type { DraftTable } from '../draft/draft';

export type CellRules = ReadonlyMap<string, Cell<unknown>>;

/**
 * The rule of each column of a table, by its name in the file: the one by which the build reads it.
 * @param currentYear bounds the years
 */
export function cellRules(table: DraftTable, currentYear: number): CellRules {
  if (table === siteAreasFile) return new Map(Object.entries(siteAreaRules(currentYear)));
  const columns =
    table === 'sites.csv' ? siteColumns(currentYear) : ruledColumns(table, currentYear);
  return new Map(columns.map(([column, , rule]) => [column, rule]));
}
