import { describe, expect, it, test } from 'vitest';
import type { Site } from '../model/site';
import { fixtureSites } from '../testing/fixtureFacts';
import { searchable } from '../testing/searchable';
import { allocation, measure, syntheticSite } from '../testing/syntheticSite';
import { bitOf, compileQuery } from './compileQuery';
import { emptyQuery, facets, hasFacet, isEmptyQuery, type Query, without } from './query';
import { hasFinder } from './search/finders';

const query = (changes: Partial<Query>): Query => ({ ...emptyQuery, ...changes });
const year = 2026;
const site = syntheticSite({
  name: 'Südliche Große Straße',
  municipalities: ['Gießen'],
  ags: ['06531005'],
  districts: ['Gießen'],
  aliases: ['Alter Schlachthof'],
  programmes: ['sozialer-zusammenhalt', 'wachstum-erneuerung'],
  measureTypes: ['kita', 'wohnen'],
  measures: [
    measure({ title: 'Neubau Café „Zur Mühle“' }),
    measure({ title: 'Wohnhof', type: 'wohnen', status: 'geplant' }),
  ],
  districtAgs: ['06531'],
  allocations: [allocation()],
});
const matches = (one: Site, asked: Query, among: readonly Site[] = [one]): boolean => {
  if (!hasFinder(among)) searchable(among);
  return (
    compileQuery(asked, { sites: among, areas: [], currentYear: year })(among.indexOf(one)) === 0
  );
};
const alone = [site];
const finds = (text: string): boolean => matches(site, query({ text }), alone);

test('no limit finds every site', () => {
  expect(matches(site, emptyQuery)).toBe(true);
  expect(isEmptyQuery(emptyQuery)).toBe(true);
  expect(isEmptyQuery(query({ text: '  ' }))).toBe(true);
  expect(isEmptyQuery(query({ text: 'x' }))).toBe(false);
  expect(isEmptyQuery(query({ programmes: ['lebendige-zentren'] }))).toBe(false);
});

describe('the search finds a site', () => {
  it.each([
    ['by its town', 'Gießen'],
    ['by ss for ß', 'giessen'],
    ['by ß for ss', 'GROẞE'],
    ['by ue for ü', 'suedliche'],
    ['by ü for ü', 'SÜDLICHE'],
    ['without an accent', 'cafe'],
    ['by the beginning of a word', 'süd'],
    ['by beginnings of several words, in any order', 'str gie'],
    ['by its official key', '06531005'],
    ['by the beginning of its official key', '06531'],
    ['by its district, as it is called', 'Kreis Gießen'],
    ['by its district, in full', 'Landkreis Gießen'],
    ['by another name', 'Schlachthof'],
    ['by a measure', 'mühle'],
    ['by a kind of measure', 'Kindertagesstätte'],
    ['by the short name of a kind of measure', 'Kita'],
    ['by its programme', 'Sozialer Zusammenhalt'],
    ['by a former name of its programme', 'Soziale Stadt'],
    ['by its second programme', 'Stadtumbau'],
    ['with signs around the words', ' „Gießen“, (Süd) '],
  ])('%s', (_case, text) => {
    expect(finds(text)).toBe(true);
  });

  it.each([
    ['the middle of a word', 'ßen'],
    ['the end of a word', 'hof'],
    ['one of two words that is not there', 'Gießen Kassel'],
    ['a word and more letters', 'Gießenerin'],
    ['a programme in which it is not', 'Lebendige Zentren'],
    ['a word of another script', 'Москва'],
  ])('not by %s', (_case, text) => {
    expect(finds(text)).toBe(false);
  });
});

describe('the choices', () => {
  const answers = (changes: Partial<Query>) => matches(site, query(changes));

  it('are OR inside a list', () => {
    expect(answers({ measureTypes: ['kultur-denkmal', 'wohnen'] })).toBe(true);
    expect(answers({ measureTypes: ['kultur-denkmal', 'bildung'] })).toBe(false);
    expect(answers({ programmes: ['lebendige-zentren', 'wachstum-erneuerung'] })).toBe(true);
    expect(answers({ programmes: ['lebendige-zentren'] })).toBe(false);
    expect(answers({ amounts: ['mehr', 'bis-500000'] })).toBe(true);
    expect(answers({ terms: ['laufend', 'abgeschlossen'] })).toBe(true);
  });

  it('of type and status are met by one and the same measure', () => {
    expect(answers({ measureTypes: ['kita'], measureStatuses: ['fertig'] })).toBe(true);
    expect(answers({ measureTypes: ['wohnen'], measureStatuses: ['geplant'] })).toBe(true);
    expect(answers({ measureTypes: ['kita'], measureStatuses: ['geplant'] })).toBe(false);
    expect(answers({ measureTypes: ['wohnen', 'kita'], measureStatuses: ['im-bau'] })).toBe(false);
  });

  const right: Query = {
    ...emptyQuery,
    text: 'Gießen',
    measureTypes: ['kita'],
    programmes: ['wachstum-erneuerung'],
    districts: ['06531'],
    municipalities: ['06531005'],
    terms: ['laufend'],
    measureStatuses: ['fertig'],
    amounts: ['bis-500000'],
    from: 2016,
    to: 2017,
    viewport: [9, 50, 9.1, 50.1],
  };
  const wrong: Query = {
    ...emptyQuery,
    text: 'Kassel',
    measureTypes: ['bildung'],
    programmes: ['lebendige-zentren'],
    districts: ['06611'],
    municipalities: ['06611000'],
    terms: ['abgeschlossen'],
    measureStatuses: ['im-bau'],
    amounts: ['ohne'],
    from: 2014,
    to: 2015,
    viewport: [8, 49, 8.5, 49.5],
  };
  searchable(alone);
  const failed = (asked: Query) => {
    const bits = compileQuery(asked, { sites: alone, areas: [], currentYear: year })(0);
    return facets.filter((facet) => (bits & bitOf(facet)) !== 0);
  };

  it('are AND between the fields: a site must meet each', () => {
    expect(failed(right)).toEqual([]);
    for (const facet of ['text', 'programmes', 'terms', 'amounts', 'viewport'] as const)
      expect(failed({ ...right, [facet]: wrong[facet] })).toEqual([facet]);
    for (const facet of ['districts', 'municipalities'] as const)
      expect(failed({ ...right, [facet]: wrong[facet] })).toEqual([facet]);
    expect(failed({ ...right, from: wrong.from, to: wrong.to })).toEqual(['years']);
  });

  it.each(facets.filter((facet) => hasFacet(wrong, facet)))(
    'name %s where it is not met, and no longer when it is dropped',
    (facet) => {
      expect(failed(wrong)).toContain(facet);
      expect(failed(without(wrong, facet))).not.toContain(facet);
    },
  );
});

describe('among the sites of Hessen', () => {
  const sites = fixtureSites();
  const found = (text: string) =>
    sites.filter((each) => matches(each, query({ text }), sites)).map(({ id }) => id);

  it('"Wever" finds the Östliche Kernstadt of Bad Hersfeld', () => {
    expect(found('Wever')).toEqual(['bad-hersfeld-oestliche-kernstadt']);
  });

  it('the name of a programme until 2019 finds the sites of its successor', () => {
    const ids = sites
      .filter(({ programmes }) => programmes.includes('sozialer-zusammenhalt'))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(found('Soziale Stadt')).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    ['Rüsselsheim', 'ruesselsheim'],
    ['Gießen', 'GIESSEN'],
    ['Groß-Umstadt', 'gross umstadt'],
  ])('"%s" and "%s" find the same sites', (german, typed) => {
    expect(found(german).length).toBeGreaterThan(0);
    expect(found(typed)).toEqual(found(german));
  });
});
