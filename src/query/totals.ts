import type { Site } from '../model/site';
import { allocatedEur } from '../model/sums';

/** What a set of sites comes to. Unknown is not zero: sites without a published amount are counted apart. */
export interface Totals {
  readonly sites: number;
  readonly municipalities: number;
  readonly districts: number;
  readonly measures: number;
  readonly allocatedEur: number;
  readonly sitesWithoutAmount: number;
}

export function totals(sites: readonly Site[]): Totals {
  const amounts = sites.map(allocatedEur);
  return {
    sites: sites.length,
    municipalities: new Set(sites.flatMap((site) => site.ags)).size,
    districts: new Set(sites.flatMap((site) => site.districtAgs)).size,
    measures: sites.reduce((sum, site) => sum + site.measures.length, 0),
    allocatedEur: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    sitesWithoutAmount: amounts.filter((amount) => amount === null).length,
  };
}
