import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureContext, fixtureSites, fixtureSynonyms } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { searchable } from '../../testing/searchable';
import { emptyQuery, type Query } from '../query';
import { answerTo } from './answer';

const sites = fixtureSites();
const { areas } = fixtureContext();
const { index } = searchable(sites, areas, fixtureSynonyms());
const wesertor = sites.find(({ id }) => id === 'kassel-wesertor');
const postcodes = [
  { postcode: '34125', ags: '06611000', point: wesertor?.point ?? [9.5, 51.3] },
  { postcode: '36251', ags: '06632002', point: [9.7, 50.87] as const },
  { postcode: '36251', ags: '06632012', point: [9.75, 50.9] as const },
];
const ask = (text: string, query: Query = emptyQuery) =>
  answerTo(text, { ...query, text }, { sites, areas, currentYear: fixtureYear, index, postcodes });

describe('the filter that is meant', () => {
  it('tells how many sites it will show, beside what is chosen already', () => {
    const { filter } = ask('Grünanlagen', { ...emptyQuery, municipalities: ['06631009'] });
    expect(filter?.query).toEqual({
      ...emptyQuery,
      measureTypes: ['gruen-spiel-sport'],
      municipalities: ['06631009'],
    });
    const inFulda = sites.filter(
      ({ ags, measureTypes }) =>
        ags.includes('06631009') && measureTypes.includes('gruen-spiel-sport'),
    );
    expect(filter?.sites).toBe(inFulda.length);
  });

  it('is not offered for the name of a place, which is offered itself', () => {
    for (const text of [
      'Kassel',
      'in Kassel',
      'Frankfurt a.M. Griesheim',
      '36251',
      'Wesertor Kassel',
    ])
      expect(ask(text).filter, text).toBeNull();
    expect(ask('Kassel und Fulda').filter?.query.municipalities).toEqual(['06611000', '06631009']);
  });

  it('is offered with words that stay only where that finds something', () => {
    expect(ask('Kassel Wesertor 2019').filter?.query).toMatchObject({
      text: 'Wesertor',
      from: 2019,
    });
    const { filter, filters, nothing } = ask('Kita xyzxyz');
    expect([filter, nothing]).toEqual([null, true]);
    expect(filters.map(({ query }) => query)).toEqual([{ ...emptyQuery, measureTypes: ['kita'] }]);
  });

  it('forgives typing errors in words that nothing has', () => {
    expect(ask('Kindergaten in Hanau').filter?.query).toMatchObject({
      measureTypes: ['kita'],
      municipalities: ['06435014'],
      text: '',
    });
    // Near the beginning of "Handel" only.
    expect(ask('Hunde').filter).toBeNull();
  });

  it('explains a name that needs it', () => {
    const { filter } = ask('HEGISS');
    expect(filter?.understood.explained[0]?.explanation).toContain('Servicestelle');
    expect(ask('Soziale Stadt').filter?.understood.explained).toEqual([]);
  });

  it('says where amounts can not be chosen as precisely', () => {
    expect(ask('über 10 Millionen').filter?.understood.amount?.exact).toBe(true);
    expect(ask('über 20 Millionen').filter?.understood.amount?.exact).toBe(false);
  });
});

describe('what exists instead', () => {
  it('is the same near the town, the nearest first, without sites of which only the town is known', () => {
    const { filter, near, filters } = ask('Kitas in Kassel');
    expect(filter?.sites).toBe(0);
    expect(near?.town.name).toBe('Kassel');
    expect(near?.query).toEqual({ ...emptyQuery, measureTypes: ['kita'] });
    const distances = near?.sites.map(({ distanceM }) => distanceM) ?? [];
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(near?.sites.some(({ site }) => site.precision === 'municipality')).toBe(false);
    for (const offer of filters) expect(offer.sites).toBeGreaterThan(0);
  });

  it('of a district is the same in its region', () => {
    const { filters } = ask('Museen im Kreis Groß-Gerau im Bau');
    for (const offer of filters) expect(offer.sites).toBeGreaterThan(0);
  });

  it('is a word that is nearly the same', () => {
    expect(ask('Rüzzelshaim').words).toEqual(['Rüsselsheim am Main']);
    expect(ask('Ganztagsschule').words).toEqual(['Schule']);
    expect(ask('xyzxyz')).toMatchObject({ nothing: true, words: [] });
  });
});

describe('a postcode', () => {
  it('has its towns and the nearest sites whose place is known', () => {
    const { postcode } = ask('34125');
    expect(postcode?.areas.map(({ area }) => area.key)).toEqual(['06611000']);
    expect(postcode?.near[0]).toMatchObject({ site: { id: 'kassel-wesertor' }, distanceM: 0 });
    expect(ask('36251').postcode?.areas).toHaveLength(2);
  });

  it('is a place in a question', () => {
    expect(ask('Parks 34125').filter?.query.municipalities).toEqual(['06611000']);
  });

  it('that is in no table is not in Hessen, but nothing is said before the table is here', () => {
    expect(ask('10115')).toMatchObject({ outside: ['10115'], nothing: true });
    const facts = { sites, areas, currentYear: fixtureYear, index, postcodes: [] };
    expect(answerTo('10115', { ...emptyQuery, text: '10115' }, facts).outside).toEqual([]);
    expect(ask('06633').outside).toEqual([]);
  });
});

it('names places that are not in Hessen', () => {
  for (const [text, place] of [
    ['Berlin', 'Berlin'],
    ['Kitas in München', 'München'],
    ['mainz', 'Mainz'],
  ] as const)
    expect(ask(text).outside).toEqual([place]);
  expect(ask('Schulen in Münster').outside).toEqual([]);
});

it('never throws, and offers only filters that find what they promise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { filters, near } = ask(text);
      for (const offer of filters) expect(offer.sites).toBeGreaterThan(0);
      if (near !== null) expect(near.sites.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
