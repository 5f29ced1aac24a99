import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstYear } from '../model/vocabulary';
import { resolveSite } from '../query/resolveSite';
import { fixtureContext } from '../testing/fixtureFacts';
import { queriesFor } from '../testing/queryArbitrary';
import { syntheticSite } from '../testing/syntheticSite';
import { languages } from '../text/language';
import { openingAddress, readUrl, type UrlState, writeUrl } from './url';

const { areas } = fixtureContext();
const sites = ['kassel-wesertor', 'fulda-oestliche-gaerten', 'ort-grosse-strasse'].map((id) =>
  syntheticSite({ id }),
);
const known = { resolveSite: (id: string) => resolveSite(sites, id), areas };
const read = (search: string) => readUrl(search, known);
const clean = '?massnahme=kita&programm=lebendige-zentren&standort=kassel-wesertor&sprache=en';
const today = 'en/standort/kassel-wesertor/?massnahme=kita&programm=lebendige-zentren';

describe('a link is understood', () => {
  it.each([
    ['&amp; for &', clean.replaceAll('&', '&amp;')],
    ['&amp; escaped twice', clean.replaceAll('&', '&amp;amp;')],
    ['semicolons', clean.replaceAll('&', ';')],
    ['%26', clean.replaceAll('&', '%26')],
    ['%26amp%3B', clean.replaceAll('&', '%26amp%3B')],
    ['all of it escaped', `?${encodeURIComponent(clean.slice(1))}`],
    ['all of it escaped twice', `?${encodeURIComponent(encodeURIComponent(clean.slice(1)))}`],
    [
      'all of it escaped, with &amp;',
      `?${encodeURIComponent(clean.slice(1).replace('&', '&amp;'))}`,
    ],
    ['capitals', clean.toUpperCase()],
    ['two question marks', `?${clean}`],
    ['an umlaut in a name', clean.replace('massnahme', 'maßnahme')],
    ['the escape of an umlaut in a name', clean.replace('massnahme', 'ma%C3%9Fnahme')],
    ['underscores', clean.replaceAll('-', '_')],
    ['escaped spaces', clean.replaceAll('-', '%20')],
    ['en dashes', clean.replaceAll('-', ' – ')],
    ['soft hyphens', clean.replaceAll('wesertor', 'weser\u00adtor')],
  ])('with %s', (_case, search) => {
    expect(read(search)).toEqual(read(clean));
    expect(writeUrl(read(search), search)).toBe(today);
  });

  it.each([
    '.',
    ')',
    ').',
    ',',
    '"',
    "'",
    '>',
    '&gt;',
    ';',
    ' ',
    '%20',
    '+',
    '/',
    '%22%3E',
    '…',
    '*',
  ])('with %j behind it', (end) => {
    expect(read(`?standort=kassel-wesertor${end}`).selectedId).toBe('kassel-wesertor');
    expect(read(`?massnahme=kita,bildung${end}`)).toEqual(read('?massnahme=kita,bildung'));
  });

  it.each([
    today,
    today.replace('/kassel', '//Kassel'),
    today.replace('en/standort', 'EN/Standort'),
    today.replace('wesertor/', 'wesertor'),
    today.replace('wesertor/', 'wesertor/index.html'),
    today.replace('wesertor/', 'wesertor/).'),
    today.replace('-', '%20%E2%80%93%20'),
    today.replace('&', '&amp;'),
  ])('as the page of a site: %s', (address) => {
    expect(read(address)).toEqual(read(clean));
    expect(writeUrl(read(address), address)).toBe(today);
  });

  it.each([
    'standort/',
    'standort/%E0%A4%A/',
    'fr/standort/kassel-wesertor/',
    'xstandort/kassel-wesertor/',
    'standort/kassel-wesertor/x',
  ])('only where it is the page of a site: %s', (address) => {
    expect(read(address)).toEqual(openingAddress);
  });

  it('with another language than its page', () => {
    expect(read('en/standort/kassel-wesertor/?sprache=ls').language).toBe('ls');
  });

  it('with umlauts in ids', () => {
    expect(read('?standort=Fulda-Östliche-Gärten').selectedId).toBe('fulda-oestliche-gaerten');
    expect(read(`?standort=${'ort-große-straße'.normalize('NFD')}`).selectedId).toBe(
      'ort-grosse-strasse',
    );
    expect(read('?massnahme=Öffentlicher Raum').query.measureTypes).toEqual(['oeffentlicher-raum']);
  });

  it('with spaces in a viewport, whose minus stays', () => {
    expect(read('?ausschnitt=-1.5,+50,+9,+50.75.').query.viewport).toEqual([-1.5, 50, 9, 50.75]);
  });
});

describe('a search text', () => {
  it.each(['a&amp;massnahme=kita', 'a;programm=b', 'Kassel).', '%26', 'A  B', 'a%3Dq=1'])(
    '%j is kept as it was typed',
    (text) => {
      const state = { ...openingAddress, query: { ...openingAddress.query, text } };
      expect(read(writeUrl(state))).toEqual(state);
    },
  );
});

const { kommune, kreis } = { kommune: ['06611000', '06631009'], kreis: ['06633', '064'] };
const anyState: fc.Arbitrary<UrlState> = fc
  .record({
    query: queriesFor({
      text: fc.string({ unit: fc.constantFrom(...'aB1 ') }),
      districts: kreis.toSorted(),
      municipalities: kommune,
      years: fc.integer({ min: firstYear, max: 2100 }),
      viewport: fc.constant([8.5, 50, 9, 50.75] as const),
    }),
    selectedId: fc.option(fc.constantFrom(...sites.map(({ id }) => id))),
    language: fc.option(fc.constantFrom(...languages)),
  })
  .map((state) => ({ ...openingAddress, ...state }));

/** What mail programs, word processors and people do to a link, each by itself harmless to its meaning. */
const mangling = fc.constantFrom<(search: string) => string>(
  (search) => search.replaceAll('&', '&amp;'),
  (search) => search.replaceAll('&', '&amp;amp;'),
  (search) => search.replaceAll('&', ';'),
  (search) => search.replaceAll('&', '%26amp%3B'),
  (search) => search.replace(/[a-z]+(?==)/g, (name) => name.toUpperCase()),
  (search) => (/(?:[?&;]|%3B)q=[^&;]*$/i.test(search) || search === '' ? search : `${search}).`),
  (search) => search.replace('?', '??'),
);

describe('mangled links', () => {
  it('mean the same, however often they were mangled', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyState, fc.array(mangling, { maxLength: 4 }), (state, manglings) => {
        const mangled = manglings.reduce((search, mangle) => mangle(search), writeUrl(state));
        expect(read(mangled)).toEqual(state);
        expect(writeUrl(state, mangled)).toBe(writeUrl(state));
      }),
      { numRuns: 500 },
    );
  });

  it('nested without end are read at once', () => {
    const nested = `?standort=%${'25'.repeat(50_000)}`;
    expect(read(nested)).toEqual(openingAddress);
  });
});
