import measureTypeTable from '../../data/measure-types.json';
import programmeTable from '../../data/programmes.json';
import type { ListedAllocation, ListedMeasure, ListedSite, Site } from '../model/site';
import { listFacetOf } from '../query/facets/registry';
import { type ListFacet, listFacets, type Query } from '../query/query';

/**
 * The answer to a query by plain means: the reference for view, exports and all else that shows a
 * query. It shares no code with src/query except the values of facets that are not reimplemented
 * here; those have tests of their own.
 */
export function naiveSites(
  sites: readonly Site[],
  query: Query,
  currentYear: number,
): readonly Site[] {
  const worded = naiveFound(sites, query.text);
  return sites.filter((site) => {
    if (!worded.has(site.id)) return false;
    const asksMeasures = query.measureTypes.length > 0 || query.measureStatuses.length > 0;
    if (asksMeasures && naiveMeasures(site, query).length === 0) return false;
    for (const facet of listFacets) {
      const offered = naiveValues[facet] ?? listFacetOf[facet].values;
      if (!oneIn(query[facet], offered(site, query, currentYear))) return false;
    }
    return naiveFunded(site, query) && naiveInside(site, query);
  });
}

type ValuesOf = (site: Site, query: Query, currentYear: number) => readonly string[];

const naiveValues: Readonly<Partial<Record<ListFacet, ValuesOf>>> = {
  // Whether one measure has both the type and the status is checked separately.
  measureTypes: ({ measures }) => measures.map(({ type }) => type),
  measureStatuses: ({ measures }) => measures.map(({ status }) => status),
  programmes: ({ programmes }) => programmes,
  districts: ({ districtAgs }) => [
    ...districtAgs,
    ...districtAgs.map((key) => key.substring(0, 3)),
  ],
  municipalities: ({ ags }) => ags,
  terms: (site, _query, currentYear) => naiveTerms(site, currentYear),
  amounts: (site) => [naiveClass(site)],
};

/** Measures of a site with one of the selected types and one of the selected statuses. */
export const naiveMeasures = (
  site: Pick<ListedSite, 'measures'>,
  query: Query,
): readonly ListedMeasure[] =>
  site.measures.filter(
    ({ type, status }) =>
      oneIn(query.measureTypes, [type]) && oneIn(query.measureStatuses, [status]),
  );

/** Amounts of a site in the selected years, of the selected programmes. */
export const naiveAllocations = (
  site: Pick<ListedSite, 'allocations'>,
  query: Query,
): readonly ListedAllocation[] =>
  site.allocations.filter(({ programme, year }) => {
    if (query.from !== null && year < query.from) return false;
    if (query.to !== null && year > query.to) return false;
    return oneIn(query.programmes, [programme]);
  });

function oneIn(wanted: readonly string[], offered: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  for (const value of offered) if (wanted.includes(value)) return true;
  return false;
}

/** Last year of a site's funding, infinity where none is stated. */
function naiveEnd({ participations }: Site): number {
  if (participations.length === 0) return Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { endYear } of participations)
    end = Math.max(end, endYear ?? Number.POSITIVE_INFINITY);
  return end;
}

function naiveTerms(site: Site, currentYear: number): readonly string[] {
  if (naiveEnd(site) < currentYear) return ['abgeschlossen'];
  for (const { intakeYear } of site.participations)
    if (intakeYear !== null && intakeYear > currentYear - 2) return ['laufend', 'neu'];
  return ['laufend'];
}

function naiveClass({ allocations }: Site): string {
  let sumEur = 0;
  for (const { amountEur } of allocations) sumEur += amountEur;
  if (allocations.length === 0) return 'ohne';
  if (sumEur <= 500_000) return 'bis-500000';
  if (sumEur <= 1_000_000) return 'bis-1mio';
  if (sumEur <= 3_000_000) return 'bis-3mio';
  return sumEur <= 10_000_000 ? 'bis-10mio' : 'mehr';
}

/** Year by year: was the site funded in a year of the span? */
function naiveFunded(site: Site, { from, to }: Query): boolean {
  if (from === null && to === null) return true;
  const known: number[] = site.allocations.map(({ year }) => year);
  for (const { intakeYear } of site.participations) if (intakeYear !== null) known.push(intakeYear);
  for (let year = from ?? 1900; year <= (to ?? 2200); year += 1) {
    const begun = known.some((each) => each <= year);
    const runs = naiveEnd(site) >= year || known.some((each) => each >= year);
    if (begun && runs) return true;
  }
  return false;
}

/** Whether the viewport contains the point, or overlaps the bbox of the area. */
function naiveInside({ point, boundary }: Site, { viewport }: Query): boolean {
  if (viewport === null) return true;
  const [west, south, east, north] = viewport;
  const corners = boundary === null ? [[...point]] : boundary.coordinates.flat(3);
  const numbers: readonly number[] = corners.flat();
  const lngs = numbers.filter((_value, index) => index % 2 === 0);
  const lats = numbers.filter((_value, index) => index % 2 === 1);
  const beside = lngs.every((lng) => lng < west) || lngs.every((lng) => lng > east);
  const aboveOrBelow = lats.every((lat) => lat < south) || lats.every((lat) => lat > north);
  return !beside && !aboveOrBelow;
}

/** A search without any finesse, to be the finder of queries: each typed word begins a word. */
export const naiveFound = (sites: readonly Site[], text: string): ReadonlySet<string> =>
  new Set(
    sites
      .filter((site) =>
        plain(text).every((typed) => wordsOf(site).some((word) => word.startsWith(typed))),
      )
      .map(({ id }) => id),
  );

/** Naive folding, letter by letter; enough for the words of the synthetic sites. */
const letters: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', é: 'e' };
const plain = (text: string): readonly string[] =>
  [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? (/[a-z0-9]/.test(letter) ? letter : ' '))
    .join('')
    .replaceAll('oe', 'o')
    .split(' ')
    .filter((word) => word !== '');

/** The words of a site, collected independently from the tables of data/. */
const wordsOf = (site: Site): readonly string[] =>
  [
    site.name,
    ...site.municipalities,
    ...site.ags,
    ...site.districts,
    // Keys of independent cities end in 1x or, for Hanau, have eight digits.
    ...site.districtAgs.map((key) =>
      /^06\d1\d$|^\d{8}$/.test(key) ? 'kreisfreie Stadt' : 'Landkreis Kreis',
    ),
    ...site.aliases,
    ...site.measures.map(({ title }) => title),
    ...programmeTable.flatMap(({ id, de, en, former }) =>
      site.programmes.some((programme) => programme === id) ? [de, en, ...former] : [],
    ),
    ...measureTypeTable.flatMap(({ id, de, en, short }) =>
      site.measures.some(({ type }) => type === id) ? [de, short, en] : [],
    ),
  ].flatMap(plain);
