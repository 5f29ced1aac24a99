import type { ListedSite, LngLat } from '../model/site';
import { firstIntakeYear } from '../model/sums';
import { countedEur, countedMeasures } from './money/counted';
import { siteDistanceM } from './near/siteDistance';
import type { Query } from './query';
import { siteTitle } from './siteTitle';

/** Orders of the list, values of the parameter `sort`; `kommune` is the default. */
export const sortKeys = [
  'kommune',
  'betrag',
  'je-einwohner',
  'aufnahme',
  'massnahmen',
  'entfernung',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** Values of links for orders that are one with the default since all titles begin with a town. */
export const formerSortKeys: readonly string[] = ['name'];

const collator = new Intl.Collator('de');

/** Sites by title, so by town first, in German collation: what is sorted by is what is read. */
export function sortSites<S extends ListedSite>(sites: readonly S[]): readonly S[] {
  return sites.toSorted((a, b) => collator.compare(siteTitle(a), siteTitle(b)));
}

/**
 * Sites in a chosen order. Figures: the largest first, years: the latest first, distances: the
 * nearest first; unknown figures come last, ties by town.
 * @param query counts money and measures, as everywhere
 * @param origin of distances; without one the order is by town
 */
export function sortedBy(
  sites: readonly ListedSite[],
  key: SortKey,
  query: Query,
  origin: LngLat | null,
): readonly ListedSite[] {
  if (key === 'kommune' || (key === 'entfernung' && origin === null)) return sites;
  // Sites come by title, and sorting is stable.
  const rank = rankBy[key];
  const ranks = new Float64Array(sites.length);
  for (const [place, site] of sites.entries())
    ranks[place] = rank(site, query, origin) ?? -Infinity;
  const rankAt = (place: number): number => ranks[place] ?? -Infinity;
  // Places are sorted instead of objects: a hundred thousand in 40 ms instead of 60. Two unknown ranks
  // differ by no number, which is as good as 0.
  const order = Uint32Array.from(sites.keys()).sort((a, b) => rankAt(b) - rankAt(a) || a - b);
  return Array.from(order, (place) => sites[place]).filter((site) => site !== undefined);
}

type Rank = (site: ListedSite, query: Query, origin: LngLat | null) => number | null;

/** Higher comes first. */
const rankBy: Readonly<Record<Exclude<SortKey, 'kommune'>, Rank>> = {
  betrag: countedEur,
  'je-einwohner': eurPerInhabitant,
  aufnahme: firstIntakeYear,
  massnahmen: (site, query) => countedMeasures(site, query).length,
  entfernung: (site, _query, origin) => {
    const metres = origin === null ? null : siteDistanceM(site, origin);
    return metres === null ? null : -metres;
  },
};

/**
 * Money of the selected programmes and years per inhabitant of the area; null where either is not
 * known.
 */
export function eurPerInhabitant(site: ListedSite, query: Query): number | null {
  const eur = countedEur(site, query);
  return eur === null || site.population === null ? null : eur / site.population;
}
