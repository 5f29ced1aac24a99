import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fixtureContext, fixtureSites, fixtureSynonyms } from '../../testing/fixtureFacts';
import { searchable } from '../../testing/searchable';
import { siteTitle } from '../siteTitle';
import type { MarkedText } from './markMatches';
import { type Suggestion, suggest } from './suggest';
import { type SuggestionGroup, suggestionGroups } from './suggestionGroups';

const sites = fixtureSites();
const { areas } = fixtureContext();
const { index } = searchable(sites, areas, fixtureSynonyms());
const ask = (text: string) => suggest(index, text);
const municipalities = areas.filter(({ kind }) => kind === 'municipality');
const districts = areas.filter(({ kind }) => kind !== 'municipality');

const marked = ({ text, ranges }: MarkedText) => ranges.map(([from, to]) => text.slice(from, to));
const labels = (group: SuggestionGroup, text: string) =>
  ask(text)[group].map(({ label }) => label.text);
const targetOf = (suggestion: Suggestion | undefined) => {
  const target = suggestion?.target;
  switch (target?.kind) {
    case 'site':
    case 'measure':
      return target.site.id;
    case 'area':
      return target.area.key;
    case 'programme':
      return target.programme;
    case undefined:
      return undefined;
  }
};
const first = (group: SuggestionGroup, text: string) => targetOf(ask(text)[group][0]);

describe('what is typed exactly comes first in its group', () => {
  it('the name and the key of a municipality, with or without sites', () => {
    expect(municipalities.length).toBeGreaterThan(sites.length);
    for (const { name, key } of municipalities) {
      expect(first('municipalities', name)).toBe(key);
      expect(first('municipalities', key)).toBe(key);
    }
  });

  it('the key of a district, and of the municipality of a site', () => {
    for (const { key } of districts) expect(first('districts', key)).toBe(key);
    for (const key of new Set(sites.flatMap(({ ags }) => ags))) {
      const [site] = ask(key).sites;
      expect(site?.target.kind === 'site' && site.target.site.ags).toContain(key);
      expect(site?.other?.text).toBe(key);
    }
  });
});

test('a typing error or another spelling of an umlaut leads to the same place', () => {
  expect(labels('sites', 'Weserthor')).toEqual(['Kassel – Wesertor']);
  for (const text of ['Ruesselsheim', 'Russelsheim', 'Rüsselsheim', 'Rüselsheim'])
    expect(labels('municipalities', text)).toEqual(['Rüsselsheim am Main']);
});

test('city, district and region of one name are all suggested, the region last', () => {
  const kinds = ask('Kassel').districts.map(
    ({ target }) => target.kind === 'area' && target.area.kind,
  );
  expect(kinds).toEqual(['city', 'district', 'region']);
  expect(first('districts', 'Landkreis Kassel')).toBe('06633');
  expect(first('districts', 'Regierungsbezirk Kassel')).toBe('066');
});

test('an area tells how many sites it has; Hanau, once city and once municipality, counts them once', () => {
  const hanau = sites.filter(({ ags }) => ags.includes('06435014')).length;
  const counts = [...ask('Hanau').municipalities, ...ask('Hanau').districts].map(
    ({ target }) => target.kind === 'area' && target.sites,
  );
  expect(counts).toEqual([hanau, hanau]);
  expect(ask('Rosenthal').municipalities[0]?.target).toMatchObject({ sites: 0 });
});

test('a former name finds the programme of today, and sites that it only narrows down stay away', () => {
  const { programmes, sites: found } = ask('Soziale Stadt');
  expect(programmes.map(targetOf)).toEqual(['sozialer-zusammenhalt']);
  expect(programmes[0]?.other).toMatchObject({ kind: 'former', text: 'Soziale Stadt' });
  expect(found).toEqual([]);
});

test('words may narrow each other down: a measure by its town', () => {
  const [measure] = ask('Wesertor Stadtteilzentrum').measures;
  expect(measure?.target).toMatchObject({ kind: 'measure', site: { id: 'kassel-wesertor' } });
  expect(first('sites', 'Hanau Kita')).toMatch(/^hanau-/);
});

describe('the marked letters', () => {
  test.each([
    ['gies', 'municipalities', ['Gieß']],
    ['Gieße', 'municipalities', ['Gieße']],
    ['buettel', 'municipalities', ['Büttel']],
    ['weserthor', 'sites', ['Wesertor']],
    ['bad soden salm', 'municipalities', ['Bad', 'Soden', 'Salm']],
  ] as const)('of %j in %s', (text, group, expected) => {
    const [suggestion] = ask(text)[group];
    expect(suggestion === undefined ? [] : marked(suggestion.label)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = [...sites.map(siteTitle), ...areas.map(({ name }) => name)];
  const piece = fc
    .tuple(fc.constantFrom(...words), fc.nat(12), fc.nat(12))
    .map(([word, from, length]) => word.slice(from, from + length));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 3 }).map((all) => all.join(' ')),
  );

  it('gives few suggestions for each group, whose marks are within their words', {
    timeout: 60_000,
  }, () => {
    const most = { sites: 5, municipalities: 4, districts: 4, measures: 4, programmes: 3 };
    fc.assert(
      fc.property(text, (typed) => {
        const answer = ask(typed);
        for (const group of suggestionGroups) {
          expect(answer[group].length).toBeLessThanOrEqual(most[group]);
          for (const { label, other, where } of answer[group]) {
            const shown = [label, other, where?.text ?? null].flatMap((each) =>
              each === null ? [] : marked(each),
            );
            expect(shown).not.toEqual([]);
            let end = 0;
            for (const [from, to] of label.ranges) {
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeGreaterThan(from);
              end = to;
            }
            expect(end).toBeLessThanOrEqual(label.text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of less than two letters suggests nothing', () => {
    for (const typed of ['', ' ', 'k', '„“']) expect(Object.values(ask(typed)).flat()).toEqual([]);
  });
});
