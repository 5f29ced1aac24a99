import type { Allocation, Site } from '../../model/site';
import { countedAllocations } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import type { ColumnKind, Columns, RowOf } from './columns';
import type { ExportWords } from './exportWords';
import { sourceName } from './measureRows';

/** Columns of the table of yearly amounts: the fields of an allocation, between the site and its page. */
export const amountColumns = {
  siteId: 'text',
  site: 'text',
  programme: 'text',
  year: 'whole',
  amountEur: 'whole',
  note: 'text',
  source: 'text',
  sourceName: 'text',
  page: 'text',
} as const satisfies Columns & Readonly<Record<keyof Allocation, ColumnKind>>;
export type AmountColumn = keyof typeof amountColumns;

/** The amounts of a site that a query counts, one row a programme and year: they add up to its sum. */
export function amountRows(
  site: Site,
  query: Query,
  words: ExportWords,
): readonly RowOf<typeof amountColumns>[] {
  return countedAllocations(site, query).map((allocation) => ({
    siteId: site.id,
    site: siteTitle(site),
    ...allocation,
    programme: words.programme(allocation.programme),
    sourceName: sourceName(site, allocation.source, words),
    page: words.page(site.id),
  }));
}
