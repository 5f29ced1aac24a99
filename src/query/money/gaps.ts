import type { ListedSite } from '../../model/site';
import { endYear, firstIntakeYear } from '../../model/sums';
import type { Query } from '../query';
import { fits } from '../selected';
import { countedAllocations } from './counted';

/**
 * Whether some of the money that a query would count of a site is not known, while some is: an
 * asked year from its intake (or first amount) to its end, or one of its programmes.
 */
export function hasGaps(site: ListedSite, query: Query, currentYear: number): boolean {
  const counted = countedAllocations(site, query);
  if (counted.length === 0) return false;
  const intake = firstIntakeYear(site);
  if (query.from === null && intake === null) return true;
  const all = site.allocations.map(({ year }) => year);
  const first = Math.max(query.from ?? 0, Math.min(intake ?? currentYear, ...all));
  const end = Math.max(endYear(site) ?? currentYear, ...all);
  const paid = new Set(counted.map(({ year }) => year));
  if (paid.size <= Math.min(query.to ?? end, end) - first) return true;
  const paidProgrammes = new Set(counted.map(({ programme }) => programme));
  return site.programmes.some((id) => fits(query.programmes, id) && !paidProgrammes.has(id));
}
