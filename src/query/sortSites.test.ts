import { describe, expect, it, test } from 'vitest';
import type { LngLat, Site } from '../model/site';
import { deepFreeze } from '../testing/deepFreeze';
import { fixtureSites } from '../testing/fixtureFacts';
import { allocation, measure, participation, syntheticSite } from '../testing/syntheticSite';
import { emptyQuery, type Query } from './query';
import { siteTitle } from './siteTitle';
import { eurPerInhabitant, type SortKey, sortedBy, sortKeys, sortSites } from './sortSites';

const site = (town: string, name: string, ...others: readonly string[]) =>
  syntheticSite({ id: 'ort', name, municipalities: [town, ...others] });
const sorted = (...sites: readonly ReturnType<typeof site>[]): readonly string[] =>
  sortSites(deepFreeze(sites)).map(siteTitle);

test('sites stand by town, then by name, as a German index sorts', () => {
  expect(
    sorted(
      site('Zwingenberg', 'Kern'),
      site('Öhringen', 'Nord'),
      site('Offenbach', 'Nordend'),
      site('offenbach', 'Altstadt'),
      site('Gießen', 'Nord'),
      site('Giessen', 'West'),
      site('Ahnatal', 'Kern'),
      site('Äpfelbach', 'Kern'),
    ),
  ).toEqual([
    'Ahnatal – Kern',
    'Äpfelbach – Kern',
    'Gießen – Nord',
    'Giessen – West',
    'offenbach – Altstadt',
    'Offenbach – Nordend',
    'Öhringen – Nord',
    'Zwingenberg – Kern',
  ]);
});

test('a site of several towns stands under its name', () => {
  expect(sorted(site('Korbach', 'Kern'), site('Bad Arolsen', 'Zweckverband', 'Korbach'))).toEqual([
    'Korbach – Kern',
    'Zweckverband',
  ]);
});

test('the order is that of the titles, each begins with its town, and no two are alike', () => {
  const all = sortSites(fixtureSites());
  const titles = all.map(siteTitle);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('de').compare));
  expect(new Set(titles).size).toBe(titles.length);
  for (const { municipalities, name, ...one } of all) {
    const [town = '', ...others] = municipalities;
    const title = siteTitle({ municipalities, name });
    if (others.length === 0) expect([one.id, title.startsWith(town)]).toEqual([one.id, true]);
  }
});

describe('a chosen order', () => {
  const of = (id: string, changes: Partial<Site>): Site => syntheticSite({ id, ...changes });
  const paid = (...amounts: readonly (readonly [number, number])[]) =>
    amounts.map(([year, amountEur]) => allocation({ year, amountEur }));
  const sites = deepFreeze([
    of('a', { name: 'Zeil', point: [9, 51] }),
    of('b', {
      name: 'Äcker',
      allocations: paid([2015, 100], [2016, 900]),
      population: 1000,
      participations: [participation({ intakeYear: 2010 })],
      measures: [measure(), measure({ status: 'geplant' })],
      point: [9, 50.2],
    }),
    of('c', {
      name: 'Mitte',
      allocations: paid([2015, 500]),
      population: 100,
      participations: [participation({ intakeYear: null })],
      measures: [measure()],
      point: [9, 50.1],
    }),
    of('d', {
      name: 'Bahnhof',
      allocations: paid([2016, 500]),
      participations: [participation({ intakeYear: 2020 })],
      point: [9, 50.3],
    }),
  ]);
  const order = (key: SortKey, changes: Partial<Query> = {}, origin: LngLat | null = null) =>
    sortedBy(sites, key, { ...emptyQuery, ...changes }, origin)
      .map(({ id }) => id)
      .join('');

  it.each<[SortKey, Partial<Query>, string]>([
    ['kommune', {}, 'abcd'],
    ['betrag', {}, 'bcda'],
    ['betrag', { to: 2015 }, 'cbad'],
    ['betrag', { from: 2016, programmes: ['lebendige-zentren'] }, 'abcd'],
    ['je-einwohner', {}, 'cbad'],
    ['je-einwohner', { from: 2016 }, 'bacd'],
    ['aufnahme', {}, 'dabc'],
    ['massnahmen', {}, 'bcad'],
    ['massnahmen', { measureStatuses: ['geplant'] }, 'bacd'],
    ['entfernung', {}, 'abcd'],
  ])('by "%s", asked for %j', (key, changes, expected) => {
    expect(order(key, changes)).toBe(expected);
  });

  it('by distance begins with the nearest', () => {
    expect(order('entfernung', {}, [9, 50])).toBe('cbda');
    expect(order('entfernung', {}, [9, 51])).toBe('adbc');
  });

  it.each(sortKeys)('by "%s" leaves the input as it is', (key) => {
    expect(() => order(key, {}, [9, 50])).not.toThrow();
  });

  it('tells no money for each inhabitant where one of both is not known', () => {
    const each = sites.map((site) => eurPerInhabitant(site, emptyQuery));
    expect(each).toEqual([null, 1, 5, null]);
  });
});
