import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { syntheticSite } from '../testing/syntheticSite';
import { emptyQuery, type Query } from './query';
import { relaxations, view } from './view';

const sites = deepFreeze([
  syntheticSite({ id: 'kassel', municipalities: ['Kassel'], measureTypes: ['kita', 'wohnen'] }),
  syntheticSite({ id: 'giessen', municipalities: ['Gießen'], measureTypes: ['kita'] }),
  syntheticSite({
    id: 'fulda',
    municipalities: ['Fulda'],
    measureTypes: ['wohnen'],
    programmes: ['lebendige-zentren'],
  }),
]);
const ask = (changes: Partial<Query>) => view(sites, deepFreeze({ ...emptyQuery, ...changes }));

describe('a view', () => {
  it('keeps the order of the sites', () => {
    expect([...ask({ measureTypes: ['wohnen'] }).siteIds]).toEqual(['kassel', 'fulda']);
  });

  it('counts each choice as if its own list were open, but within the other limits', () => {
    const { measureTypeCounts, programmeCounts } = ask({
      measureTypes: ['kita'],
      programmes: ['sozialer-zusammenhalt'],
    });
    expect(measureTypeCounts).toMatchObject({ kita: 2, wohnen: 1, bildung: 0 });
    expect(programmeCounts).toMatchObject({ 'sozialer-zusammenhalt': 2, 'lebendige-zentren': 0 });
  });

  it('names every choice, also those that find nothing', () => {
    const { measureTypeCounts, programmeCounts } = ask({ text: 'gibtsnicht' });
    expect(Object.values(measureTypeCounts)).toEqual(Array(13).fill(0));
    expect(Object.values(programmeCounts)).toEqual(Array(5).fill(0));
  });

  it('is the same object for the same question, and a new one for another', () => {
    const query = deepFreeze({ ...emptyQuery, text: 'Kassel' });
    const first = view(sites, query);
    expect(view(sites, query)).toBe(first);
    expect(view(sites.slice(1), query).sites).toEqual([]);
    expect(view(sites, { ...query, text: 'Fulda' }).sites).not.toEqual(first.sites);
  });

  it('of no limit shows all sites', () => {
    expect(ask({}).sites).toEqual(sites);
  });
});

describe('a way out of an empty result', () => {
  const dead: Query = deepFreeze({
    measureTypes: ['kita'],
    programmes: ['lebendige-zentren'],
    text: '',
  });

  it('drops one filter and says what that finds, the most helpful first', () => {
    expect(view(sites, dead).sites).toEqual([]);
    expect(relaxations(sites, dead)).toEqual([
      { facet: 'programmes', query: { ...dead, programmes: [] }, sites: 2 },
      { facet: 'measureTypes', query: { ...dead, measureTypes: [] }, sites: 1 },
    ]);
  });

  it('is not offered where it would find nothing either', () => {
    const facets = relaxations(sites, { ...dead, text: 'gießen' }).map(({ facet }) => facet);
    expect(facets).toEqual(['programmes']);
    expect(relaxations(sites, { ...dead, text: 'gibtsnicht' })).toEqual([]);
  });
});
