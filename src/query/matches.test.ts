import { describe, expect, it, test } from 'vitest';
import { realSites } from '../testing/realSites';
import { measure, syntheticSite } from '../testing/syntheticSite';
import { matches } from './matches';
import { emptyQuery, isEmptyQuery, type Query } from './query';

const query = (changes: Partial<Query>): Query => ({ ...emptyQuery, ...changes });
const site = syntheticSite({
  name: 'Südliche Große Straße',
  municipalities: ['Gießen'],
  ags: ['06531005'],
  districts: ['Gießen'],
  aliases: ['Alter Schlachthof'],
  programmes: ['sozialer-zusammenhalt', 'wachstum-erneuerung'],
  measureTypes: ['kita', 'wohnen'],
  measures: [measure({ title: 'Neubau Café „Zur Mühle“' })],
});
const finds = (text: string): boolean => matches(site, query({ text }));

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
    ['the middle of a word', 'ießen'],
    ['the end of a word', 'hof'],
    ['one of two words that is not there', 'Gießen Kassel'],
    ['a word and more letters', 'Gießener'],
    ['a programme in which it is not', 'Lebendige Zentren'],
    ['a word of another script', 'Москва'],
  ])('not by %s', (_case, text) => {
    expect(finds(text)).toBe(false);
  });
});

describe('the choices', () => {
  it('are OR inside a list', () => {
    expect(matches(site, query({ measureTypes: ['kultur-denkmal', 'wohnen'] }))).toBe(true);
    expect(matches(site, query({ measureTypes: ['kultur-denkmal', 'bildung'] }))).toBe(false);
    expect(matches(site, query({ programmes: ['lebendige-zentren', 'wachstum-erneuerung'] }))).toBe(
      true,
    );
    expect(matches(site, query({ programmes: ['lebendige-zentren'] }))).toBe(false);
  });

  const right: Query = {
    measureTypes: ['kita'],
    programmes: ['wachstum-erneuerung'],
    text: 'Gießen',
  };
  const wrong: Query = {
    measureTypes: ['bildung'],
    programmes: ['lebendige-zentren'],
    text: 'Kassel',
  };

  it.each(['measureTypes', 'programmes', 'text'] as const)(
    'are AND between the fields, and %s can be left out',
    (facet) => {
      const oneWrong: Query = { ...right, [facet]: wrong[facet] };
      expect(matches(site, right)).toBe(true);
      expect(matches(site, oneWrong)).toBe(false);
      expect(matches(site, oneWrong, facet)).toBe(true);
      expect(matches(site, wrong, facet)).toBe(false);
    },
  );
});

describe('in the real data', () => {
  const sites = realSites();
  const found = (text: string) =>
    sites.filter((each) => matches(each, query({ text }))).map(({ id }) => id);

  it('"Wever" finds the Östliche Kernstadt of Bad Hersfeld', () => {
    expect(found('Wever')).toEqual(['bad-hersfeld-oestliche-kernstadt']);
  });

  it('the name of a programme until 2019 finds the sites of its successor', () => {
    const ids = sites
      .filter(({ programmes }) => programmes.includes('sozialer-zusammenhalt'))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
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

  it('each site is found by its own name, town and key', () => {
    const lost = sites.filter((each) => {
      const words = [each.name, ...each.municipalities, ...each.ags].join(' ');
      return !matches(each, query({ text: words }));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
