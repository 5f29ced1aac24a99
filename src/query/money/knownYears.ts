import type { ListedSite, Site } from '../../model/site';
import { allocatedEur, firstIntakeYear } from '../../model/sums';
import { moneyByYear } from './moneyByYear';

/** For how many years of a site's funding an amount is published. */
export interface KnownYears {
  readonly known: number;
  /** Null where its beginning is not known. */
  readonly of: number | null;
}

/** Null where no amount is published at all. */
export function knownYears(site: ListedSite, currentYear: number): KnownYears | null {
  const years = moneyByYear(site, currentYear);
  if (years.length === 0) return null;
  const known = years.filter(({ amountEur }) => amountEur !== null).length;
  return { known, of: firstIntakeYear(site) === null ? null : years.length };
}

/**
 * The largest amount that a source states beside the yearly ones, where it is more than their sum:
 * what it covers, its own words say. Null without any.
 */
export function largerAmount(
  site: Pick<Site, 'allocations' | 'partialAmounts'>,
): Site['partialAmounts'][number] | null {
  const sum = allocatedEur(site) ?? 0;
  const [largest] = site.partialAmounts.toSorted((a, b) => b.amountEur - a.amountEur);
  return largest === undefined || largest.amountEur <= sum ? null : largest;
}
