import type { ListedAllocation, ListedSite } from '../../model/site';
import { endYear, firstIntakeYear } from '../../model/sums';
import { yearsOf } from '../../model/yearSpan';

/** A year of a site's funding: its published amounts, or none ("not known", not zero). */
export interface MoneyYear<A extends ListedAllocation = ListedAllocation> {
  readonly year: number;
  readonly allocations: readonly A[];
  readonly amountEur: number | null;
}

/**
 * The years of a site from its intake (or first amount) to its end (or `currentYear`), without gaps.
 * Empty where no amount is published at all.
 */
export function moneyByYear<A extends ListedAllocation>(
  site: Pick<ListedSite, 'participations'> & { readonly allocations: readonly A[] },
  currentYear: number,
): readonly MoneyYear<A>[] {
  const years = site.allocations.map((allocation) => allocation.year);
  if (years.length === 0) return [];
  const from = Math.min(firstIntakeYear(site) ?? currentYear, ...years);
  const to = Math.max(endYear(site) ?? currentYear, ...years);
  return yearsOf({ from, to }).map((year) => {
    const allocations = site.allocations.filter((allocation) => allocation.year === year);
    const sum = allocations.reduce((total, { amountEur }) => total + amountEur, 0);
    return { year, allocations, amountEur: allocations.length === 0 ? null : sum };
  });
}
