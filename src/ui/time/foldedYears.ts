import type { ListedSite } from '../../model/site';
import type { YearSpan } from '../../model/yearSpan';
import { perSites } from '../../query/columns';
import { moneyColumn } from '../../query/money/moneyColumn';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import type { Query } from '../../query/query';

/** The year of the first amount of all; ∞ where there is none. */
const firstPaidYear = perSites((sites) =>
  moneyColumn(sites).years.reduce((first, year) => Math.min(first, year), Number.POSITIVE_INFINITY),
);

/**
 * The first years of the programmes, for which no amount is known at all: the strip folds them
 * away. They are the same for each selection, so that the axis stays. Null without any, or where a person
 * asks for one of them.
 * @param sites all of Hessen
 */
export function foldedYears(
  sites: readonly ListedSite[],
  { years }: MoneyInTime,
  query: Pick<Query, 'from' | 'to'>,
): YearSpan | null {
  const firstPaid = firstPaidYear(sites);
  const from = years[0]?.year;
  const asked = Math.min(query.from ?? firstPaid, query.to ?? firstPaid);
  if (from === undefined || firstPaid <= from || asked < firstPaid) return null;
  return Number.isFinite(firstPaid) ? { from, to: firstPaid - 1 } : null;
}
