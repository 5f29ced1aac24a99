import type { ListedSite, LngLat } from '../model/site';
import { firstIntakeYear } from '../model/sums';
import { areAmong, perSites } from './columns';
import { countedMeasuresAt } from './measureColumn';
import { countedEur } from './money/counted';
import { countedEurAt } from './money/moneyColumn';
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
 * @param sites by title, as `all`
 * @param query counts money and measures, as everywhere
 * @param origin of distances; without one the order is by town
 * @param all among which they are: their order is kept, so that the next filter needs no other
 */
export function sortedBy(
  sites: readonly ListedSite[],
  key: SortKey,
  query: Query,
  origin: LngLat | null,
  all: readonly ListedSite[] = sites,
): readonly ListedSite[] {
  if (key === 'kommune' || (key === 'entfernung' && origin === null)) return sites;
  const order = orderOf(all, key, query, origin);
  const isFound = areAmong(all, sites);
  const sorted: ListedSite[] = [];
  // By hand: an iterator takes ten times as long.
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const site = all[place];
    if (isFound[place] === 1 && site !== undefined) sorted.push(site);
  }
  return sorted;
}

type FigureKey = Exclude<SortKey, 'kommune'>;

/** The places of all sites in an order, and what it was made for. */
interface Order {
  readonly asked: string;
  readonly places: Uint32Array;
}

const orders = perSites((): Map<FigureKey, Order> => new Map());

/** The last of each kind is kept. */
function orderOf(
  all: readonly ListedSite[],
  key: FigureKey,
  query: Query,
  origin: LngLat | null,
): Uint32Array {
  const { programmes, from, to, measureTypes, measureStatuses } = query;
  const asked = JSON.stringify(
    key === 'entfernung' ? origin : [programmes, from, to, measureTypes, measureStatuses],
  );
  const kept = orders(all).get(key);
  if (kept?.asked === asked) return kept.places;
  const rank = rankBy[key](all, query, origin);
  const ranks = new Float64Array(all.length);
  for (const [place, site] of all.entries()) ranks[place] = rank(place, site) ?? -Infinity;
  const places = descending(ranks);
  orders(all).set(key, { asked, places });
  return places;
}

/** Places by their ranks, the highest first, equal ones in their order: faster than the sites themselves. */
function descending(ranks: Float64Array): Uint32Array {
  const rankAt = (place: number): number => ranks[place] ?? 0;
  // Two unknown ranks differ by no number, which is as good as 0.
  return Uint32Array.from(ranks.keys()).sort((a, b) => rankAt(b) - rankAt(a) || a - b);
}

type Rank = (place: number, site: ListedSite) => number | null;

/** Higher comes first. */
const rankBy: Readonly<
  Record<FigureKey, (all: readonly ListedSite[], query: Query, origin: LngLat | null) => Rank>
> = {
  betrag: countedEurAt,
  'je-einwohner': (all, query) => {
    const eurAt = countedEurAt(all, query);
    return (place, { population }) => perInhabitant(eurAt(place), population);
  },
  aufnahme: () => (_place, site) => firstIntakeYear(site),
  massnahmen: countedMeasuresAt,
  entfernung: (_all, _query, origin) => (_place, site) => {
    const metres = origin === null ? null : siteDistanceM(site, origin);
    return metres === null ? null : -metres;
  },
};

/**
 * Money of the selected programmes and years per inhabitant of the area; null where either is not
 * known.
 */
export function eurPerInhabitant(site: ListedSite, query: Query): number | null {
  return perInhabitant(countedEur(site, query), site.population);
}

const perInhabitant = (eur: number | null, population: number | null): number | null =>
  eur === null || population === null ? null : eur / population;
