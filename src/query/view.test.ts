import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { searchable } from '../testing/searchable';
import { measure, syntheticSite } from '../testing/syntheticSite';
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
searchable(sites);
const year = 2026;
const ask = (changes: Partial<Query>) =>
  view(sites, deepFreeze({ ...emptyQuery, ...changes }), year);

describe('a view', () => {
  it('keeps the order of the sites', () => {
    expect(ask({ measureTypes: ['wohnen'] }).sites.map(({ id }) => id)).toEqual([
      'kassel',
      'fulda',
    ]);
  });

  it('counts each choice as if its own list were open, but within the other limits', () => {
    const { counts } = ask({ measureTypes: ['kita'], programmes: ['sozialer-zusammenhalt'] });
    expect(Object.fromEntries(counts.measureTypes)).toEqual({ kita: 2, wohnen: 1 });
    expect(Object.fromEntries(counts.programmes)).toEqual({ 'sozialer-zusammenhalt': 2 });
    expect(Object.fromEntries(counts.amounts)).toEqual({ ohne: 2 });
  });

  it('counts types and statuses of the same measure', () => {
    const mixed = syntheticSite({
      measureTypes: ['kita', 'wohnen'],
      measures: [measure({ status: 'fertig' }), measure({ type: 'wohnen', status: 'im-bau' })],
    });
    const asked = { ...emptyQuery, measureTypes: ['kita'], measureStatuses: ['im-bau'] } as const;
    const { sites: found, counts } = view([mixed], asked, year);
    expect(found).toEqual([]);
    expect(Object.fromEntries(counts.measureTypes)).toEqual({ wohnen: 1 });
    expect(Object.fromEntries(counts.measureStatuses)).toEqual({ fertig: 1 });
    expect(Object.fromEntries(counts.programmes)).toEqual({});
  });

  it('counts nothing where nothing is found', () => {
    for (const count of Object.values(ask({ text: 'gibtsnicht' }).counts))
      expect([...count]).toEqual([]);
  });

  it('limits the list to a viewport, but not the map', () => {
    const {
      sites: found,
      onMap,
      totals,
      counts,
    } = ask({
      viewport: [0, 0, 1, 1],
      measureTypes: ['kita'],
    });
    expect(found).toEqual([]);
    expect(totals.sites).toBe(0);
    expect(onMap.map(({ id }) => id)).toEqual(['kassel', 'giessen']);
    expect(counts.measureTypes.get('wohnen')).toBeUndefined();
  });

  it('hands list and map the same sites where no section is asked for', () => {
    const { sites: found, onMap } = ask({ measureTypes: ['kita'] });
    expect(onMap).toBe(found);
  });

  it('is the same object for the same question, and a new one for another', () => {
    const query = deepFreeze({ ...emptyQuery, text: 'Kassel' });
    const first = view(sites, query, year);
    expect(view(sites, query, year)).toBe(first);
    expect(view(sites, query, year + 1)).not.toBe(first);
    const others = sites.slice(1);
    searchable(others);
    expect(view(others, query, year).sites).toEqual([]);
    expect(view(sites, { ...query, text: 'Fulda' }, year).sites).not.toEqual(first.sites);
  });

  it('of no limit shows all sites', () => {
    expect(ask({}).sites).toEqual(sites);
  });
});

describe('a way out of an empty result', () => {
  const dead: Query = deepFreeze({
    ...emptyQuery,
    measureTypes: ['kita'],
    programmes: ['lebendige-zentren'],
  });

  it('drops one filter and says what that finds, the most helpful first', () => {
    expect(view(sites, dead, year).sites).toEqual([]);
    expect(relaxations(sites, dead, year)).toEqual([
      { facet: 'programmes', query: { ...dead, programmes: [] }, sites: 2 },
      { facet: 'measureTypes', query: { ...dead, measureTypes: [] }, sites: 1 },
    ]);
  });

  it('is not offered where it would find nothing either', () => {
    const facets = relaxations(sites, { ...dead, text: 'gießen' }, year).map(({ facet }) => facet);
    expect(facets).toEqual(['programmes']);
    expect(relaxations(sites, { ...dead, text: 'gibtsnicht' }, year)).toEqual([]);
  });

  it('drops both ends of a span at a stroke, and a section', () => {
    const late = { ...emptyQuery, from: 2010, to: 2012, text: 'kassel' };
    expect(relaxations(sites, late, year)).toEqual([
      { facet: 'years', query: { ...late, from: null, to: null }, sites: 1 },
    ]);
    const away: Query = { ...emptyQuery, viewport: [0, 0, 1, 1] };
    expect(relaxations(sites, away, year)).toEqual([
      { facet: 'viewport', query: emptyQuery, sites: 3 },
    ]);
  });
});
