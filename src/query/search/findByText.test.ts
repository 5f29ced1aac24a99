import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseIndex, toIndex } from '../../model/sitesGeoJson';
import { fixtureContext, fixtureSites, fixtureSynonyms } from '../../testing/fixtureFacts';
import { searchable } from '../../testing/searchable';
import { syntheticSite } from '../../testing/syntheticSite';
import { findByText } from './findByText';
import { fold } from './fold';
import { stem } from './stem';

const { areas } = fixtureContext();
const sites = fixtureSites();
const { index } = searchable(sites, areas, fixtureSynonyms());
const found = (text: string) => [...findByText(index, text)];

describe('a search forgives', () => {
  test.each([
    ['Weserthor', 'a letter too many', 'kassel-wesertor'],
    ['Wesretor', 'swapped letters', 'kassel-wesertor'],
    ['Kasel Wesertor', 'a typing error in one of two words', 'kassel-wesertor'],
    ['Russelsheim', 'an umlaut without its dots', 'ruesselsheim-ehemaliges-opel-areal'],
    ['Ruesselshiem', 'an umlaut as ue and a typing error', 'ruesselsheim-ehemaliges-opel-areal'],
    [
      'Ostliche Kernstadt Hersfled',
      'two typing errors in a long word',
      'bad-hersfeld-oestliche-kernstadt',
    ],
  ])('%j: %s', (text, _slip, id) => {
    expect(found(text)).toContain(id);
  });

  it('in a word of four letters only one that is missing', () => {
    expect(found('Wevr')).toEqual(['bad-hersfeld-oestliche-kernstadt']);
    expect(found('Wexr')).toEqual([]);
    expect(found('Kiat')).toEqual([]);
  });

  it('no typing error in a number: another key is another place', () => {
    expect(found('06611000')).not.toEqual([]);
    expect(found('06611900')).toEqual([]);
  });

  it('no typing error where a word is right for any site', () => {
    const [kassel, cassel] = [
      syntheticSite({ id: 'a', municipalities: ['Kassel'] }),
      syntheticSite({ id: 'b', municipalities: ['Cassel'] }),
    ];
    expect([...findByText(searchable([kassel, cassel]).index, 'Kassel')]).toEqual([kassel.id]);
    expect([...findByText(searchable([cassel]).index, 'Kassel')]).toEqual([cassel.id]);
  });

  it('no typing error where the word is the name of a place without a site', () => {
    const unfunded = areas.filter(
      ({ kind, key }) => kind === 'municipality' && !sites.some(({ ags }) => ags.includes(key)),
    );
    expect(unfunded.length).toBeGreaterThan(100);
    // "Wolfhager Straße" has the name of Wolfhagen.
    const forgiven = (name: string) =>
      sites.filter(
        (site) =>
          found(name).includes(site.id) && !fold(JSON.stringify(site)).includes(stem(fold(name))),
      );
    const plain = unfunded.filter(({ name }) => /^[A-Za-z]+$/.test(name) && !/[aou]e/i.test(name));
    expect(plain.flatMap(({ name }) => forgiven(name))).toEqual([]);
  });
});

describe('a search', () => {
  it('never throws, and finds only what there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(sites.map(({ id }) => id)).toEqual(expect.arrayContaining(found(text)));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['🏠', '!!!', '„–“', ' ? '])('of signs alone (%s) finds nothing', (signs) => {
    expect(found(signs)).toEqual([]);
  });

  it.each(['', '  ', '\u00a0', '\u200b\u00ad'])('of nothing that shows (%j) finds all', (blank) => {
    expect(found(blank)).toHaveLength(sites.length);
  });

  it('by an official key finds the same however the key is spaced', () => {
    expect(found('06611000')).not.toEqual([]);
    expect(found('06 6 11 000')).toEqual(found('06611000'));
  });
});

test('English names of programmes and of types of measures find what they mean', () => {
  const ids = (wanted: readonly { readonly id: string }[]) => wanted.map(({ id }) => id);
  const centres = sites.filter(({ programmes }) => programmes.includes('lebendige-zentren'));
  expect(found('Vibrant Centres')).toEqual(ids(centres));
  const care = sites.filter(({ measureTypes }) => measureTypes.includes('kita'));
  expect(found('day care')).toEqual(ids(care));
});

describe('in sites as the list knows them', () => {
  const listed = parseIndex(toIndex(sites, fixtureContext())).sites;
  const known = searchable(listed, areas, fixtureSynonyms());

  it('names, keys, programmes and kinds of measures are found as in all that is known', () => {
    for (const text of ['Kasel Wesertohr', '06611000', 'Kassel', 'HEGISS', 'Lebendige Zentren']) {
      expect([text, ...findByText(known.index, text)]).toEqual([text, ...found(text)]);
      expect(found(text)).not.toEqual([]);
    }
    for (const { id, name } of sites) expect([...findByText(known.index, name)]).toContain(id);
    expect([...findByText(known.index, 'Kita')].length).toBeGreaterThan(0);
  });

  it('a suggestion is a site, and no measure: their titles are not there', () => {
    const { sites: suggested, measures } = known.suggest('Wesertor');
    expect(suggested[0]).toMatchObject({
      target: { site: { id: 'kassel-wesertor' } },
      where: null,
    });
    expect(measures).toEqual([]);
    expect(searchable(sites, areas, fixtureSynonyms()).suggest('Spielplatz').measures).not.toEqual(
      [],
    );
  });
});
