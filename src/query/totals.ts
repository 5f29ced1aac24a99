import type { ListedSite } from '../model/site';
import type { YearSpan } from '../model/yearSpan';
import { type Column, columnOf, perSites } from './columns';
import { countedMeasuresAt } from './measureColumn';
import { countedMoney, moneyColumn } from './money/moneyColumn';
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

export const totals = (sites: readonly ListedSite[], query: Query): Totals =>
  totalsAt(sites, [...sites.keys()], query);

const keyColumns = perSites((sites) => ({
  municipalities: columnOf(sites, ({ ags }) => ags),
  districts: columnOf(sites, ({ districtAgs }) => districtAgs),
}));

/** @param places of those among the sites that are summed up */
export function totalsAt(
  sites: readonly ListedSite[],
  places: readonly number[],
  query: Query,
): Totals {
  const { municipalities, districts } = keyColumns(sites);
  const measuresAt = countedMeasuresAt(sites, query);
  return {
    sites: places.length,
    municipalities: distinct(municipalities, places),
    districts: distinct(districts, places),
    measures: places.reduce((sum, place) => sum + measuresAt(place), 0),
    ...moneyAt(sites, places, query),
  };
}

/** How many values the sites at these places have among them. */
function distinct({ values, starts, codes }: Column, places: readonly number[]): number {
  const seen = new Uint8Array(values.length);
  for (const place of places) {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) seen[codes[at] ?? 0] = 1;
  }
  return seen.reduce((sum, one) => sum + one, 0);
}

function moneyAt(
  sites: readonly ListedSite[],
  places: readonly number[],
  query: Query,
): Pick<Totals, 'allocatedEur' | 'sitesWithoutAmount' | 'years'> {
  const { starts, euros, years } = moneyColumn(sites);
  const isCounted = countedMoney(sites, query);
  let allocatedEur = 0;
  let sitesWithoutAmount = 0;
  let [first, last] = [Infinity, -Infinity];
  for (const place of places) {
    const end = starts[place + 1] ?? 0;
    let isPaid = false;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      if (!isCounted(at)) continue;
      isPaid = true;
      allocatedEur += euros[at] ?? 0;
      const year = years[at] ?? 0;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
    if (!isPaid) sitesWithoutAmount += 1;
  }
  const isKnown = first !== Infinity;
  return { allocatedEur, sitesWithoutAmount, years: isKnown ? { from: first, to: last } : null };
}
