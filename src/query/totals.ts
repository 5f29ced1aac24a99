import type { ListedSite } from '../model/site';
import type { YearSpan } from '../model/yearSpan';
import { countedAllocations, countedMeasures } from './money/counted';
import type { Query } from './query';

/**
 * Totals of a set of sites. Unknown is not zero: sites without a published amount are counted
 * separately.
 */
export interface Totals {
  readonly sites: number;
  readonly municipalities: number;
  readonly districts: number;
  /** Measures of the selected types and statuses. */
  readonly measures: number;
  /** Money of the selected programmes and years. */
  readonly allocatedEur: number;
  readonly sitesWithoutAmount: number;
  /** First and last year of that money; null without any. */
  readonly years: YearSpan | null;
}

export function totals(sites: readonly ListedSite[], query: Query): Totals {
  const municipalities = new Set<string>();
  const districts = new Set<string>();
  let measures = 0;
  let allocatedEur = 0;
  let sitesWithoutAmount = 0;
  let years: YearSpan | null = null;
  // One loop: for a data set the size of Germany, lists of all amounts would cost more than the
  // sums.
  for (const site of sites) {
    for (const key of site.ags) municipalities.add(key);
    for (const key of site.districtAgs) districts.add(key);
    measures += countedMeasures(site, query).length;
    const counted = countedAllocations(site, query);
    if (counted.length === 0) sitesWithoutAmount += 1;
    for (const { amountEur, year } of counted) {
      allocatedEur += amountEur;
      if (years === null || year < years.from || year > years.to) years = widened(years, year);
    }
  }
  return {
    sites: sites.length,
    municipalities: municipalities.size,
    districts: districts.size,
    measures,
    allocatedEur,
    sitesWithoutAmount,
    years,
  };
}

const widened = (years: YearSpan | null, year: number): YearSpan => ({
  from: Math.min(years?.from ?? year, year),
  to: Math.max(years?.to ?? year, year),
});
