import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseMapChoices } from '../model/baseMap';
import { measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery } from '../query/query';
import { resolveSite } from '../query/resolveSite';
import { realSites } from '../testing/realSites';
import { readUrl, type UrlState, writeUrl } from './url';

const ids = ['kassel-wesertor', 'fulda-nordend', 'ikz-zubra'];
const resolve = (id: string) => (ids.includes(id) ? id : undefined);
const opening: UrlState = { query: emptyQuery, selectedId: null, baseMap: null };

const loneSurrogate = /\p{Cs}/u;

/** Whole code points of all planes, at most 120 UTF-16 units, as the search box allows. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 120 })
  .filter((text) => text.length <= 120 && !loneSurrogate.test(text));

const anyState: fc.Arbitrary<UrlState> = fc.record({
  query: fc.record({
    measureTypes: fc.subarray([...measureTypes]),
    programmes: fc.subarray([...programmeIds]),
    text: anyText,
  }),
  selectedId: fc.option(fc.constantFrom(...ids)),
  baseMap: fc.option(fc.constantFrom(...baseMapChoices)),
});

describe('readUrl and writeUrl', () => {
  it('are inverse of each other for each state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readUrl(writeUrl(state), resolve)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('are inverse of each other for each single measure type and each set of programmes', () => {
    const sets = Array.from({ length: 2 ** programmeIds.length }, (_, bits) =>
      programmeIds.filter((_id, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    );
    expect(new Set(sets.map(String)).size).toBe(32);
    for (const type of measureTypes) {
      for (const programmes of sets) {
        const query = { measureTypes: [type], programmes, text: '' };
        const state = { ...opening, query };
        expect(readUrl(writeUrl(state), resolve)).toEqual(state);
      }
    }
  });

  it('keep a state whatever address it was read from, and never throw', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `?massnahme=${text}&programm=${text}&q=${text}&standort=${text}`),
      fc
        .array(fc.constantFrom('?', '&', '=', '%', '%E4', '%2C', ',', '+', 'q', 'massnahme', '\0'))
        .map((parts) => parts.join('')),
      fc.constantFrom('?__proto__=1', '?q=%', '?q=\ud800', '?massnahme=constructor,toString'),
    );
    fc.assert(
      fc.property(garbage, (search) => {
        const state = readUrl(search, resolve);
        expect(readUrl(writeUrl(state, search), resolve)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readUrl', () => {
  const read = (search: string) => readUrl(search, resolve);

  it('takes the opening state from an empty address', () => {
    expect(read('')).toEqual(opening);
    expect(read('?')).toEqual(opening);
  });

  it('ignores unknown ids and keeps the known ones beside them', () => {
    const { query, selectedId } = read('?massnahme=kita,burg,KITA&programm=x&standort=nirgends');
    expect(query).toEqual({ ...emptyQuery, measureTypes: ['kita'] });
    expect(selectedId).toBeNull();
  });

  it('takes the base map of a link, and ignores one that there is not', () => {
    expect(read('?grundkarte=strassen').baseMap).toBe('strassen');
    expect(read('?grundkarte=satellit').baseMap).toBeNull();
  });

  it('takes each id once and in the order of the vocabulary, however the link says it', () => {
    const { query } = read('?massnahme=wohnen,kita&massnahme=kita');
    expect(query.measureTypes).toEqual(['kita', 'wohnen']);
  });

  it('cuts a search text after 120 characters', () => {
    expect(read(`?q=${'x'.repeat(500)}`).query.text).toHaveLength(120);
  });

  it('cuts no character in two', () => {
    const { text } = read(`?q=${'x'.repeat(119)}${encodeURIComponent('🏘')}`).query;
    expect(!loneSurrogate.test(text)).toBe(true);
  });

  it('maps the old id of a link to the site of today', () => {
    const state = readUrl('?standort=bad-hersfeld-wever', (id) => resolveSite(realSites(), id));
    expect(state.selectedId).toBe('bad-hersfeld-oestliche-kernstadt');
    expect(writeUrl(state)).toBe('?standort=bad-hersfeld-oestliche-kernstadt');
  });
});

describe('writeUrl', () => {
  it('leaves defaults out', () => {
    expect(writeUrl(opening)).toBe('');
    expect(writeUrl(opening, '?massnahme=kita&programm=x&q=a&standort=b&grundkarte=umriss')).toBe(
      '',
    );
  });

  it('writes names and commas as a person reads them', () => {
    const query = {
      measureTypes: ['kita', 'wohnen'],
      programmes: ['lebendige-zentren'],
      text: 'Markt, Platz',
    } as const;
    expect(writeUrl({ query, selectedId: 'fulda-nordend', baseMap: 'umriss' })).toBe(
      '?massnahme=kita,wohnen&programm=lebendige-zentren&q=Markt,+Platz&standort=fulda-nordend&grundkarte=umriss',
    );
  });

  it('keeps the parameters of others, with all their values', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(fc.tuple(fc.constantFrom('utm_source', 'a', 'Q'), fc.string())),
        (state, foreign) => {
          const before = new URLSearchParams(foreign);
          const after = new URLSearchParams(writeUrl(state, `?${before}`));
          for (const [name] of foreign) expect(after.getAll(name)).toEqual(before.getAll(name));
          expect(readUrl(`?${after}`, resolve)).toEqual(state);
        },
      ),
    );
  });
});
