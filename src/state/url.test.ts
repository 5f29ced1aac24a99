import { describe, expect, it } from 'vitest';
import { firstYear } from '../model/vocabulary';
import { roundedBbox } from '../query/bbox';
import { emptyQuery, type Query } from '../query/query';
import { resolveSite } from '../query/resolveSite';
import { fixtureContext, fixtureSites } from '../testing/fixtureFacts';
import { misread } from './misread';
import { openingAddress, readUrl, writeUrl } from './url';

const { areas } = fixtureContext();
const known = { resolveSite: (id: string) => resolveSite(fixtureSites(), id), areas };
const read = (search: string) => readUrl(search, known);
const query = (search: string) => read(search).query;
const loneSurrogate = /\p{Cs}/u;

describe('readUrl', () => {
  it('takes the opening state from an empty address', () => {
    expect(read('')).toEqual(openingAddress);
    expect(read('?')).toEqual(openingAddress);
  });

  it('ignores unknown ids and keeps the known ones beside them', () => {
    const state = read('?massnahme=kita,burg,KITA&programm=x&standort=nirgends&sort=zufall');
    expect(state).toEqual({ ...openingAddress, query: { ...emptyQuery, measureTypes: ['kita'] } });
  });

  it('takes the base map of a link, and ignores one that there is not', () => {
    expect(read('?grundkarte=strassen').baseMap).toBe('strassen');
    expect(read('?grundkarte=satellit').baseMap).toBeNull();
  });

  it('takes each id once and in the order of the vocabulary, however the link says it', () => {
    expect(query('?massnahme=wohnen,kita&massnahme=kita').measureTypes).toEqual(['kita', 'wohnen']);
    expect(query('?kreis=065,06411,064,06411').districts).toEqual(['064', '06411', '065']);
  });

  it('reads where the funding stands and where the measures stand from one parameter', () => {
    expect(query('?status=fertig,laufend,neu,geplant,unbekannt')).toEqual({
      ...emptyQuery,
      terms: ['laufend', 'neu'],
      measureStatuses: ['geplant', 'fertig'],
    });
  });

  it('cuts a search text after 120 characters', () => {
    expect(query(`?q=${'x'.repeat(500)}`).text).toHaveLength(120);
  });

  it('cuts no character in two', () => {
    const { text } = query(`?q=${'x'.repeat(119)}${encodeURIComponent('🏘')}`);
    expect(!loneSurrogate.test(text)).toBe(true);
  });

  it('maps the old id of a link to the site of today', () => {
    const state = read('?standort=bad-hersfeld-wever');
    expect(state.selectedId).toBe('bad-hersfeld-oestliche-kernstadt');
    expect(writeUrl(state)).toBe('standort/bad-hersfeld-oestliche-kernstadt/');
  });
});

describe('the areas of a link', () => {
  it.each([
    ['Hanau, not the district that it left', '?kreis=06435014', ['06435014'], []],
    ['the Main-Kinzig-Kreis, not Hanau', '?kreis=06435', ['06435'], []],
    ['Hanau as a municipality', '?kommune=06435014', [], ['06435014']],
    ['a region', '?kreis=064', ['064'], []],
    ['no municipality by the key of a district', '?kommune=06435', [], []],
    ['no district by the key of a municipality', '?kreis=06435001', [], []],
    ['nothing by a key that begins like one', '?kreis=0643&kommune=0643501', [], []],
    ['Oberzent by its key', '?kommune=06437016', [], ['06437016']],
    ['Oberzent by a key that it had', '?kommune=06437002', [], ['06437016']],
    ['Oberzent once, by all keys of its parts', '?kommune=06437008,06437015', [], ['06437016']],
    ['Allendorf (Eder) by that of Bromskirchen', '?kommune=06635005', [], ['06635001']],
    ['nothing outside of Hessen', '?kreis=09161&kommune=09161000', [], []],
  ])('mean %s', (_case, search, districts, municipalities) => {
    expect(query(search)).toEqual({ ...emptyQuery, districts, municipalities });
  });

  it('by a former key are written with the one of today, and nothing is passed over', () => {
    expect(writeUrl(read('?kommune=06633021'))).toBe('?kommune=06633030');
    expect(misread('?kommune=06633021', known).values).toEqual([]);
  });

  it('mean nothing where no area is known', () => {
    const state = readUrl('?kreis=06435&massnahme=kita', { ...known, areas: [] });
    expect(state.query).toEqual({ ...emptyQuery, measureTypes: ['kita'] });
  });
});

describe('the years of a link', () => {
  it.each([
    ['?von=2015&bis=2020', 2015, 2020],
    ['?von=2020&bis=2015', 2015, 2020],
    ['?von=2015&bis=2015', 2015, 2015],
    ['?von=2015', 2015, null],
    ['?bis=2015', null, 2015],
    [`?von=${firstYear - 1}&bis=2101`, null, null],
    [`?von=${firstYear}&bis=2100`, firstYear, 2100],
    ['?von=02015&bis=2015.5', null, null],
    ['?von=2e3&bis=20%2015', null, null],
    ['?von=2015.&bis=%202020)', 2015, 2020],
    ['?von=-2015&bis=NaN', null, null],
  ])('%s ask from %s to %s', (search, from, to) => {
    expect(query(search)).toEqual({ ...emptyQuery, from, to });
  });
});

describe('the section of a link', () => {
  it.each<[string, Query['viewport']]>([
    ['8.5,50,9,50.75', [8.5, 50, 9, 50.75]],
    ['-1.5,-2,3,4', [-1.5, -2, 3, 4]],
    ['8.123456,50,9,51', [8.1235, 50, 9, 51]],
    ['9,50,8,51', null],
    ['8,51,9,50', null],
    ['8,50,8,51', null],
    ['8,50,9', null],
    ['8,50,9,51,52', null],
    ['8,50,,51', null],
    ['8,50,x,51', null],
    ['8,50,1e1,51', null],
    ['8,50,181,51', null],
    ['8,50,9,91', null],
    ['', null],
  ])('%s is %j', (text, viewport) => {
    expect(query(`?ausschnitt=${text}`).viewport).toEqual(viewport);
  });

  it('is kept to four decimals, about ten metres, and never as minus zero', () => {
    expect(roundedBbox([8.123456, -0.00001, 9, 51])).toEqual([8.1235, 0, 9, 51]);
  });
});

describe('writeUrl', () => {
  it('leaves defaults out', () => {
    expect(writeUrl(openingAddress)).toBe('');
    const all = ['massnahme', 'programm', 'kreis', 'kommune', 'status', 'betrag', 'von', 'bis'];
    const names = [...all, 'q', 'ausschnitt', 'sort', 'standort', 'grundkarte'];
    expect(writeUrl(openingAddress, `?${names.map((name) => `${name}=a`).join('&')}`)).toBe('');
  });

  it('writes names and commas as a person reads them', () => {
    const asked: Query = {
      ...emptyQuery,
      text: 'Markt, Platz',
      measureTypes: ['kita', 'wohnen'],
      programmes: ['lebendige-zentren'],
      districts: ['064', '06435014'],
      municipalities: ['06611000'],
      terms: ['neu'],
      measureStatuses: ['im-bau'],
      amounts: ['bis-1mio', 'ohne'],
      from: 2015,
      to: 2020,
      viewport: [8.5, 50, 9, 50.75],
    };
    const state = { query: asked, selectedId: 'fulda-nordend', sort: 'je-einwohner' } as const;
    expect(writeUrl({ ...openingAddress, ...state, baseMap: 'umriss' })).toBe(
      'standort/fulda-nordend/?massnahme=kita,wohnen&programm=lebendige-zentren&kreis=064,06435014&kommune=06611000' +
        '&status=neu,im-bau&betrag=bis-1mio,ohne&von=2015&bis=2020&q=Markt,+Platz' +
        '&ausschnitt=8.5,50,9,50.75&sort=je-einwohner&grundkarte=umriss',
    );
  });
});

describe('what stands beside the list', () => {
  const compared = ['kassel-wesertor', 'fulda-nordend'];

  it('is in the address, and a comparison goes before the numbers', () => {
    expect(read('?ansicht=zahlen')).toEqual({ ...openingAddress, stage: 'statistics' });
    expect(read('?ansicht=garten')).toEqual(openingAddress);
    const both = read(`?ansicht=zahlen&vergleich=${compared.join(',')}`);
    expect(both).toEqual({ ...openingAddress, stage: 'comparison', comparedIds: compared });
    expect(writeUrl(both)).toBe('?vergleich=kassel-wesertor,fulda-nordend');
  });

  it('compares sites that exist, by their old names too, each once, four at most, in their order', () => {
    const ids = (value: string) => read(`?vergleich=${value}`).comparedIds;
    expect(ids('fulda-nordend,gibtesnicht,kassel-wesertor,fulda-nordend')).toEqual(
      compared.toReversed(),
    );
    expect(ids('bad-hersfeld-wever')).toEqual(['bad-hersfeld-oestliche-kernstadt']);
    const five = fixtureSites()
      .slice(0, 5)
      .map(({ id }) => id);
    expect(ids(five.join(','))).toEqual(five.slice(0, 4));
    expect(ids('')).toEqual([]);
  });

  it('is not told of sites that are only put aside', () => {
    expect(writeUrl({ ...openingAddress, comparedIds: compared })).toBe('');
  });
});
