import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat, Site } from '../model/site';
import { naiveAllocations, naiveFound, naiveMeasures, naiveSites } from '../testing/naiveAnswer';
import { bboxesOf, queriesFor, valuesOf } from '../testing/queryArbitrary';
import { germanWords, syntheticPlaces, syntheticSites } from '../testing/syntheticSiteArbitrary';
import { countedAllocations, countedEur, countedMeasures } from './money/counted';
import { siteDistanceM } from './near/siteDistance';
import { emptyQuery, facets, hasFacet, listFacets, type Query, without } from './query';
import { provideFinder } from './search/finders';
import { type SortKey, sortedBy, sortKeys } from './sortSites';
import { relaxations, view } from './view';

/**
 * One predicate, one aggregate: list, map, counts, sums and ways out over random sites and queries,
 * against a reference that shares no code with them. Exports join here: their rows are those of
 * `naiveSites`, their amounts and measures those of `naiveAllocations` and `naiveMeasures`.
 */
const timeout = 60_000;
const currentYear = 2024;

const districts = ['065', '069', '06591', '06991', '06992', '06992014'];
const municipalities = syntheticPlaces.map(({ ags }) => ags).toSorted();
const misspelled = ['Giesen', 'Russelshiem', 'Burgerhaus', 'Strase', 'Oesterreichr'];
const searchWord = fc
  .tuple(
    fc.constantFrom(
      ...germanWords,
      ...misspelled,
      'Soziale',
      'Wohnen',
      'Kreis',
      '0699',
      'gibtsnicht',
    ),
    fc.nat(12),
  )
  .map(([word, length]) => word.slice(0, length + 1));
const queries = queriesFor({
  text: fc.array(searchWord, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
  districts,
  municipalities,
  years: fc.integer({ min: 2010, max: 2030 }),
  viewport: bboxesOf(8),
});

const answers = (sites: readonly Site[], query: Query) => naiveSites(sites, query, currentYear);
const holds = (check: (sites: readonly Site[], query: Query) => void, numRuns = 300) =>
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => {
      // What texts find is tested in search/.
      provideFinder(sites, (text) => naiveFound(sites, text));
      check(sites, query);
    }),
    { numRuns },
  );

test('the list is what a naive search finds', { timeout }, () => {
  holds((sites, query) => {
    const found = view(sites, query, currentYear);
    const expected = answers(sites, query);
    expect(found.sites).toEqual(expected);
  }, 1000);
});

test('the map draws what the query finds without its section', { timeout }, () => {
  holds((sites, query) => {
    expect(view(sites, query, currentYear).onMap).toEqual(
      answers(sites, { ...query, viewport: null }),
    );
  });
});

test('a count says what the choice alone in its facet would show', { timeout }, () => {
  holds((sites, query) => {
    const { counts } = view(sites, query, currentYear);
    for (const facet of listFacets) {
      const values = valuesOf(facet, { districts, municipalities });
      const counted = counts[facet];
      for (const value of values) {
        const found = answers(sites, { ...query, [facet]: [value] }).length;
        expect([facet, value, counted.get(value) ?? 0]).toEqual([facet, value, found]);
      }
      expect([...counted.keys()].filter((value) => !values.includes(value))).toEqual([]);
    }
  }, 100);
});

test('the sums are those of the sites that are shown', { timeout }, () => {
  holds((sites, query) => {
    const shown = answers(sites, query);
    const amounts = shown.flatMap((site) => naiveAllocations(site, query));
    const years = amounts.map(({ year }) => year).toSorted();
    let allocatedEur = 0;
    for (const { amountEur } of amounts) allocatedEur += amountEur;
    expect(view(sites, query, currentYear).totals).toEqual({
      sites: shown.length,
      municipalities: new Set(shown.flatMap(({ ags }) => ags)).size,
      districts: new Set(shown.flatMap(({ districtAgs }) => districtAgs)).size,
      measures: shown.flatMap((site) => naiveMeasures(site, query)).length,
      allocatedEur,
      sitesWithoutAmount: shown.filter((site) => naiveAllocations(site, query).length === 0).length,
      years: years.length === 0 ? null : { from: years[0], to: years.at(-1) },
    });
  });
});

test('what counts of a site is what was asked for', { timeout }, () => {
  holds((sites, query) => {
    for (const site of sites) {
      const amounts = naiveAllocations(site, query);
      expect(countedAllocations(site, query)).toEqual(amounts);
      expect(countedMeasures(site, query)).toEqual(naiveMeasures(site, query));
      if (amounts.length === 0) expect(countedEur(site, query)).toBeNull();
    }
  });
});

test('a span finds every site whose money it counts', { timeout }, () => {
  holds((sites, { from, to }) => {
    const span = { ...emptyQuery, from, to };
    const found = view(sites, span, currentYear).sites;
    const paid = sites.filter((site) => naiveAllocations(site, span).length > 0);
    expect(paid.filter((site) => !found.includes(site))).toEqual([]);
  });
});

test('an order is that of the figures, the highest first; equals and what is not known stay as they came', () => {
  const origin: LngLat = [9, 50];
  const figure = (site: Site, key: SortKey, query: Query): number | null => {
    const amounts = naiveAllocations(site, query).map(({ amountEur }) => amountEur);
    const eur = amounts.length === 0 ? null : amounts.reduce((a, b) => a + b);
    const years = site.participations.flatMap(({ intakeYear }) => intakeYear ?? []);
    const metres = siteDistanceM(site, origin);
    return {
      kommune: null,
      betrag: eur,
      'je-einwohner': eur === null || site.population === null ? null : eur / site.population,
      aufnahme: years.length === 0 ? null : Math.min(...years),
      massnahmen: naiveMeasures(site, query).length,
      entfernung: metres === null ? null : -metres,
    }[key];
  };
  fc.assert(
    fc.property(syntheticSites, queries, fc.constantFrom(...sortKeys), (all, query, key) => {
      const some = all.filter((_site, index) => index % 3 > 0);
      // What is kept of one query is not taken for another.
      for (const asked of [query, { ...query, programmes: [], from: 2016 }]) {
        const rank = (site: Site) => figure(site, key, asked) ?? -Number.MAX_VALUE;
        const sorted = (sites: readonly Site[]) => sites.toSorted((a, b) => rank(b) - rank(a));
        expect(sortedBy(all, key, asked, origin)).toEqual(sorted(all));
        expect(sortedBy(some, key, asked, origin, all)).toEqual(sorted(some));
      }
    }),
  );
});

test('a way out is honest: it drops one condition and finds what it says', { timeout }, () => {
  holds((sites, query) => {
    fc.pre(answers(sites, query).length === 0);
    const offers = relaxations(sites, query, currentYear);
    for (const { facet, query: relaxed, sites: promised } of offers) {
      expect(relaxed).toEqual(without(query, facet));
      expect(answers(sites, relaxed)).toHaveLength(promised);
    }
    const helpful = facets.filter(
      (facet) => hasFacet(query, facet) && answers(sites, without(query, facet)).length > 0,
    );
    expect(new Set(offers.map(({ facet }) => facet))).toEqual(new Set(helpful));
    const found = offers.map((offer) => offer.sites);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });
});
