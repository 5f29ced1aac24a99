import type { LngLat, Site } from '../model/site';
import { firstIntakeYear } from '../model/sums';
import { countedEur, countedMeasures } from './money/counted';
import { siteDistanceM } from './near/siteDistance';
import type { Query } from './query';
import { siteTitle } from './siteTitle';

/** Orders of the list: `kommune` is the one it opens with. Values of the parameter `sort`. */
export const sortKeys = [
  'kommune',
  'name',
  'betrag',
  'je-einwohner',
  'aufnahme',
  'massnahmen',
  'entfernung',
] as const;
export type SortKey = (typeof sortKeys)[number];

const collator = new Intl.Collator('de');

/** Sites by town, then by name, as a German index sorts. Sites of several towns stand under the first. */
export function sortSites(sites: readonly Site[]): readonly Site[] {
  return sites.toSorted(byTown);
}

const byTown = (a: Site, b: Site): number =>
  collator.compare(townOf(a), townOf(b)) || collator.compare(siteTitle(a), siteTitle(b));
const townOf = (site: Site): string => site.municipalities[0] ?? '';

/**
 * Sites in an order that a person has chosen. Figures: the largest first, years: the latest first,
 * distances: the nearest first; sites whose figure is not known come last, ties by town.
 * @param query its money and measures count, as everywhere
 * @param origin where distances are measured from; without one the order is by town
 */
export function sortedBy(
  sites: readonly Site[],
  key: SortKey,
  query: Query,
  origin: LngLat | null,
): readonly Site[] {
  if (key === 'kommune' || (key === 'entfernung' && origin === null)) return sites;
  // Sites come by town, and sorting keeps the order of equals.
  if (key === 'name') return sites.toSorted((a, b) => collator.compare(a.name, b.name));
  const rank = rankBy[key];
  const ranked = sites.map((site) => ({ site, value: rank(site, query, origin) }));
  return ranked.toSorted((a, b) => compareRanks(a.value, b.value)).map(({ site }) => site);
}

type Rank = (site: Site, query: Query, origin: LngLat | null) => number | null;

/** Higher comes first. */
const rankBy: Readonly<Record<Exclude<SortKey, 'kommune' | 'name'>, Rank>> = {
  betrag: countedEur,
  'je-einwohner': eurPerInhabitant,
  aufnahme: firstIntakeYear,
  massnahmen: (site, query) => countedMeasures(site, query).length,
  entfernung: (site, _query, origin) => (origin === null ? null : -siteDistanceM(site, origin)),
};

/** Money of the selected programmes and years for each inhabitant of the area; null where one of both is not known. */
export function eurPerInhabitant(site: Site, query: Query): number | null {
  const eur = countedEur(site, query);
  return eur === null || site.population === null ? null : eur / site.population;
}

const compareRanks = (a: number | null, b: number | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
};
