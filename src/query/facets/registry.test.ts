import { describe, expect, it, test } from 'vitest';
import { measureTypes, programmeIds } from '../../model/vocabulary';
import { syntheticAreas } from '../../testing/syntheticAreas';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { emptyQuery, facets, type ListFacet, listFacets, type Query, withValues } from '../query';
import { clauses, facetOf, filterMenus, listFacetOf, openFacets } from './registry';

const site = syntheticSite({
  ags: ['06435014', '06435001'],
  districtAgs: ['06435014', '06435'],
  programmes: ['lebendige-zentren', 'sozialer-zusammenhalt'],
  measureTypes: ['kita', 'wohnen'],
  measures: [
    measure({ type: 'kita', status: 'fertig' }),
    measure({ type: 'kita', status: 'unbekannt' }),
    measure({ type: 'wohnen', status: 'geplant' }),
    measure({ type: 'wohnen', status: 'geplant' }),
  ],
  participations: [participation({ intakeYear: 2025 })],
  allocations: [allocation({ amountEur: 400_000 }), allocation({ amountEur: 200_000 })],
});

test.each<[ListFacet, Partial<Query>, readonly string[]]>([
  ['measureTypes', {}, ['kita', 'wohnen']],
  ['measureTypes', { measureStatuses: ['geplant'] }, ['wohnen']],
  ['measureTypes', { measureStatuses: ['im-bau'] }, []],
  ['measureStatuses', {}, ['geplant', 'fertig']],
  ['measureStatuses', { measureTypes: ['kita'] }, ['fertig']],
  ['measureStatuses', { measureTypes: ['bildung'] }, []],
  ['programmes', {}, ['lebendige-zentren', 'sozialer-zusammenhalt']],
  ['districts', {}, ['06435014', '06435', '064']],
  ['municipalities', {}, ['06435014', '06435001']],
  ['terms', {}, ['laufend', 'neu']],
  ['amounts', {}, ['bis-1mio']],
  ['amounts', { from: 2030, programmes: ['lebendige-zentren'] }, ['bis-1mio']],
])('%s of a site, asked for %j', (facet, changes, values) => {
  expect(listFacetOf[facet].values(site, { ...emptyQuery, ...changes }, 2026)).toEqual(values);
});

test('a site offers each value once', () => {
  const twice = syntheticSite({ districtAgs: ['06991', '06992'], ags: ['06991001', '06992001'] });
  expect(listFacetOf.districts.values(twice, emptyQuery, 2026)).toEqual(['06991', '06992', '069']);
});

describe('the registry', () => {
  const once = (names: readonly string[]) => [...new Set(names)];

  it('knows each facet by its own key', () => {
    for (const facet of facets) expect(facetOf[facet].key).toBe(facet);
  });

  it('shows each facet of choices once in the panel, and says each facet once in the sentence', () => {
    const shown: readonly string[] = [
      ...openFacets,
      ...filterMenus.flatMap(([, facets]) => facets),
    ];
    expect(shown).toEqual(once(shown));
    expect(listFacets.filter((facet) => !shown.includes(facet))).toEqual([]);
    expect(clauses.flatMap(([, said]) => said).toSorted()).toEqual(facets.toSorted());
  });

  it('gives no two facets the same value of the same parameter', () => {
    const values = listFacets.flatMap((facet) => {
      const { parameter, choices } = listFacetOf[facet];
      return choices(de, facts).map(({ value }) => `${parameter}=${value}`);
    });
    expect(values).toEqual(once(values));
  });

  it('has facets that heed each other, both ways', () => {
    for (const { key, respects } of Object.values(listFacetOf))
      if (respects !== null) expect(listFacetOf[respects as ListFacet].respects).toBe(key);
  });
});

const facts = { areas: syntheticAreas, currentYear: 2026 };
const choices = (facet: ListFacet) => listFacetOf[facet].choices(de, facts);
const values = (facet: ListFacet) => choices(facet).map(({ value }) => value);

describe('the choices of a facet', () => {
  it('are those of its vocabulary, in its order', () => {
    expect(values('measureTypes')).toEqual([...measureTypes]);
    expect(values('programmes')).toEqual([...programmeIds]);
    expect(values('terms')).toEqual(['laufend', 'neu', 'abgeschlossen']);
    expect(values('measureStatuses')).toEqual(['geplant', 'im-bau', 'fertig']);
    expect(values('amounts')).toHaveLength(6);
  });

  it('are all areas of a level, municipalities by their names', () => {
    expect(values('districts')).toEqual(['069', '06911', '06991', '06992']);
    expect(choices('municipalities').map(({ label }) => label)).toEqual([
      'Musterstadt',
      'Österau',
      'Zell',
    ]);
  });

  it.each<[ListFacet, string, string, string]>([
    [
      'programmes',
      'investitionspakt-sportstaetten',
      de.programme('investitionspakt-sportstaetten').short,
      de.programme('investitionspakt-sportstaetten').name,
    ],
    ['terms', 'neu', 'neu seit 2025', 'neu seit 2025'],
    ['municipalities', '06911000', 'Musterstadt', 'in Musterstadt'],
    ['districts', '06911000', '06911000', '06911000'],
    ['amounts', 'viel', 'viel', 'viel'],
  ])('of %s, "%s", has a label and a name', (facet, value, label, name) => {
    expect(listFacetOf[facet].labelOf(de, value, facts)).toBe(label);
    expect(listFacetOf[facet].nameOf(de, value, facts)).toBe(name);
  });

  it('are asked for in the order of links, and only where there are such', () => {
    expect(withValues(emptyQuery, 'terms', ['neu', 'geplant', 'laufend']).terms).toEqual([
      'laufend',
      'neu',
    ]);
    expect(withValues(emptyQuery, 'districts', ['065', '06411', '064']).districts).toEqual([
      '064',
      '06411',
      '065',
    ]);
  });
});
