import type { Site } from '../model/site';
import { countedAllocations, countedMeasures } from './counted';
import type { Query } from './query';

/** What a set of sites comes to. Unknown is not zero: sites without a published amount are counted apart. */
export interface Totals {
  readonly sites: number;
  readonly municipalities: number;
  readonly districts: number;
  /** Measures of the asked types and statuses. */
  readonly measures: number;
  /** Money of the asked programmes and years. */
  readonly allocatedEur: number;
  readonly sitesWithoutAmount: number;
  /** First and last year of that money; null where there is none. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

export function totals(sites: readonly Site[], query: Query): Totals {
  const bySite = sites.map((site) => countedAllocations(site, query));
  const counted = bySite.flat();
  const years = counted.map(({ year }) => year);
  return {
    sites: sites.length,
    municipalities: new Set(sites.flatMap((site) => site.ags)).size,
    districts: new Set(sites.flatMap((site) => site.districtAgs)).size,
    measures: sites.reduce((sum, site) => sum + countedMeasures(site, query).length, 0),
    allocatedEur: counted.reduce((sum, { amountEur }) => sum + amountEur, 0),
    sitesWithoutAmount: bySite.filter((allocations) => allocations.length === 0).length,
    years: years.length === 0 ? null : { from: smallest(years), to: largest(years) },
  };
}

// No spread into Math.min: it has a limit of arguments, which all of Germany would reach.
const smallest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
