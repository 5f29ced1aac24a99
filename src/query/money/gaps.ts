import type { Site } from '../../model/site';
import { firstIntakeYear } from '../../model/sums';
import { inSpan } from '../../model/yearSpan';
import type { Query } from '../query';
import { fits } from '../selected';
import { countedAllocations } from './counted';
import { moneyByYear } from './moneyByYear';

/** Whether some of the money that a query would count of a site is not known, while some is. */
export function hasGaps(site: Site, query: Query, currentYear: number): boolean {
  const counted = countedAllocations(site, query);
  if (counted.length === 0) return false;
  const paid = new Set(counted.map(({ year }) => year));
  const { from, to, programmes } = query;
  const asked = { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
  if (moneyByYear(site, currentYear).some(({ year }) => inSpan(year, asked) && !paid.has(year)))
    return true;
  if (from === null && firstIntakeYear(site) === null) return true;
  const paidProgrammes = new Set(counted.map(({ programme }) => programme));
  return site.programmes.some((id) => fits(programmes, id) && !paidProgrammes.has(id));
}
