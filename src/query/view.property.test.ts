import fc from 'fast-check';
import { expect, test } from 'vitest';
import measureTypeTable from '../../data/measure-types.json';
import programmeTable from '../../data/programmes.json';
import type { Site } from '../model/site';
import { measureTypes, programmeIds } from '../model/vocabulary';
import { germanWords, syntheticSites } from '../testing/syntheticSiteArbitrary';
import { emptyQuery, type Query } from './query';
import { relaxations, view } from './view';

const timeout = 60_000;

const someOf = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }).map((list) => Object.freeze(list));
const searchWord = fc
  .tuple(fc.constantFrom(...germanWords, 'Soziale', 'Wohnen', '0699', 'gibtsnicht'), fc.nat(8))
  .map(([word, length]) => word.slice(0, length + 1));
const queries: fc.Arbitrary<Query> = fc
  .record({
    measureTypes: someOf(measureTypes),
    programmes: someOf(programmeIds),
    text: fc.array(searchWord, { maxLength: 2 }).map((words) => words.join(' ')),
  })
  .map((query) => Object.freeze(query));

/** Naive folding, letter by letter. */
const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', é: 'e' };
const plain = (text: string): readonly string[] =>
  [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? (/[a-z0-9]/.test(letter) ? letter : ' '))
    .join('')
    .split(' ')
    .filter((word) => word !== '');

/** The words of a site, collected anew from the tables of data/. */
const wordsOf = (site: Site): readonly string[] =>
  [
    site.name,
    ...site.municipalities,
    ...site.ags,
    ...site.districts,
    ...site.aliases,
    ...site.measures.map(({ title }) => title),
    ...programmeTable.flatMap(({ id, de, former }) =>
      site.programmes.some((programme) => programme === id) ? [de, ...former] : [],
    ),
    ...measureTypeTable.flatMap(({ id, de, short }) =>
      site.measureTypes.some((type) => type === id) ? [de, short] : [],
    ),
  ].flatMap(plain);

/** What a site is asked, one question after the other. */
function naive(sites: readonly Site[], query: Query): readonly Site[] {
  const answer: Site[] = [];
  for (const site of sites) {
    const words = wordsOf(site);
    const said = plain(query.text).every((word) => words.some((each) => each.startsWith(word)));
    const types = new Set<string>(site.measureTypes);
    const programmes = new Set<string>(site.programmes);
    const typed = query.measureTypes.filter((type) => types.has(type)).length;
    const joined = query.programmes.filter((programme) => programmes.has(programme)).length;
    if (!said) continue;
    if (query.measureTypes.length > 0 && typed === 0) continue;
    if (query.programmes.length > 0 && joined === 0) continue;
    answer.push(site);
  }
  return answer;
}

test('a view finds what a naive search finds', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => {
      const found = view(sites, query);
      const expected = naive(sites, query);
      expect(found.sites).toEqual(expected);
      expect([...found.siteIds]).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});

test('a count says what the choice alone in its list would show', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => {
      const { measureTypeCounts, programmeCounts } = view(sites, query);
      for (const type of measureTypes) {
        const chosen = naive(sites, { ...query, measureTypes: [type] });
        expect(measureTypeCounts[type]).toBe(chosen.length);
      }
      for (const programme of programmeIds) {
        const chosen = naive(sites, { ...query, programmes: [programme] });
        expect(programmeCounts[programme]).toBe(chosen.length);
      }
    }),
  );
});

test('the totals are those of the sites that are shown', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => {
      const { totals } = view(sites, query);
      const shown = naive(sites, query);
      const amounts = shown.flatMap(({ allocations }) => allocations.map((one) => one.amountEur));
      expect(totals).toEqual({
        sites: shown.length,
        municipalities: new Set(shown.flatMap(({ ags }) => ags)).size,
        districts: new Set(shown.flatMap(({ districtAgs }) => districtAgs)).size,
        measures: shown.flatMap(({ measures }) => measures).length,
        allocatedEur: amounts.reduce((sum, amount) => sum + amount, 0),
        sitesWithoutAmount: shown.filter(({ allocations }) => allocations.length === 0).length,
      });
    }),
  );
});

test('a way out is honest: it changes one list and finds what it says', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => {
      fc.pre(naive(sites, query).length === 0);
      const offers = relaxations(sites, query);
      for (const { facet, query: relaxed, sites: promised } of offers) {
        expect(relaxed).toEqual({ ...query, [facet]: emptyQuery[facet] });
        expect(naive(sites, relaxed)).toHaveLength(promised);
        expect(promised).toBeGreaterThan(0);
      }
      const facets = ['measureTypes', 'programmes', 'text'] as const;
      const helpful = facets.filter(
        (facet) => naive(sites, { ...query, [facet]: emptyQuery[facet] }).length > 0,
      );
      expect(new Set(offers.map(({ facet }) => facet))).toEqual(new Set(helpful));
      const counts = offers.map((offer) => offer.sites);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});
