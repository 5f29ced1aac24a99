import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseMapChoices } from '../model/operator/baseMap';
import { firstYear, measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery } from '../query/query';
import { sortKeys } from '../query/sortSites';
import { fixtureContext } from '../testing/fixtureFacts';
import { bboxesOf, queriesFor } from '../testing/queryArbitrary';
import { languages } from '../text/language';
import { createSelectionStore } from './store';
import { openingAddress, readUrl, type UrlState, writeUrl } from './url';

const timeout = 60_000;
const { areas } = fixtureContext();
const ids = ['kassel-wesertor', 'fulda-nordend', 'ikz-zubra'];
const known = { resolveSite: (id: string) => (ids.includes(id) ? id : undefined), areas };
const keys = (wanted: (kind: string) => boolean) =>
  areas
    .filter(({ kind }) => wanted(kind))
    .map(({ key }) => key)
    .toSorted();
const districts = keys((kind) => kind !== 'municipality');
const municipalities = keys((kind) => kind === 'municipality');

const loneSurrogate = /\p{Cs}/u;

/** Whole code points of all planes, at most 120 UTF-16 units, as the search box allows. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 120 })
  .filter((text) => text.length <= 120 && !loneSurrogate.test(text));

const anyStage = fc.oneof(
  fc.constantFrom('map' as const, 'statistics' as const).map((stage) => ({
    stage,
    comparedIds: [],
  })),
  fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
    .map((comparedIds) => ({ stage: 'comparison' as const, comparedIds })),
);
const restOfState = fc.record({
  query: queriesFor({
    text: anyText,
    districts,
    municipalities,
    years: fc.integer({ min: firstYear, max: 2100 }),
    viewport: bboxesOf(10_000),
  }),
  selectedId: fc.option(fc.constantFrom(...ids)),
  sort: fc.constantFrom(...sortKeys),
  baseMap: fc.option(fc.constantFrom(...baseMapChoices)),
  language: fc.option(fc.constantFrom(...languages)),
});
const anyState: fc.Arbitrary<UrlState> = fc
  .tuple(restOfState, anyStage)
  .map(([rest, stage]) => ({ ...rest, ...stage }));
const names = ['massnahme', 'programm', 'kreis', 'kommune', 'status', 'betrag', 'von', 'bis'];
const allNames = [
  ...names,
  'q',
  'ausschnitt',
  'sort',
  'standort',
  'vergleich',
  'ansicht',
  'grundkarte',
  'sprache',
];

describe('readUrl and writeUrl', () => {
  it('know all areas of Hessen', () => {
    expect(districts).toHaveLength(30);
    expect(municipalities.length).toBeGreaterThan(400);
  });

  it('are inverse of each other for each state', { timeout }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readUrl(writeUrl(state), known)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('are inverse of each other for each single measure type and each set of programmes', () => {
    const sets = Array.from({ length: 2 ** programmeIds.length }, (_, bits) =>
      programmeIds.filter((_id, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    );
    expect(new Set(sets.map(String)).size).toBe(32);
    for (const type of measureTypes) {
      for (const programmes of sets) {
        const query = { ...emptyQuery, measureTypes: [type], programmes };
        const state = { ...openingAddress, query };
        expect(readUrl(writeUrl(state), known)).toEqual(state);
      }
    }
  });

  it('are inverse of each other for each single area', () => {
    for (const facet of ['districts', 'municipalities'] as const) {
      for (const key of facet === 'districts' ? districts : municipalities) {
        const query = { ...emptyQuery, [facet]: [key] };
        const state = { ...openingAddress, query };
        expect(readUrl(writeUrl(state), known)).toEqual(state);
      }
    }
  });

  it('keep what is chosen by clicks in any order: the same choice gives the same link', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...districts), { maxLength: 6 }), (clicks) => {
        const { getState } = createSelectionStore();
        for (const key of clicks) getState().toggle('districts', key);
        const state = getState();
        expect(readUrl(writeUrl(state), known).query).toEqual(state.query);
      }),
    );
  });

  it('keep a state whatever address it was read from, and never throw', { timeout }, () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc
        .array(fc.oneof(fc.double(), fc.integer({ min: -200, max: 2200 })), { maxLength: 5 })
        .map(String),
      fc.constantFrom('__proto__', 'constructor,toString', '\ud800', '%', ',,,', '06435'),
    );
    const pairs = fc.array(fc.tuple(fc.constantFrom(...allNames, '__proto__'), value));
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...['?', '&', '=', '%', '%E4', '%2C', ',', '+', 'q', 'massnahme', '\0', 'kita'],
            ...[';', 'amp;', '%26', 'amp%3B', '%3D', 'MASSNAHME', 'm%61ssnahme', '%25', 'x', '-1'],
          ),
        )
        .map((parts) => parts.join('')),
      pairs.map((list) => `?${list.map(([name, text]) => `${name}=${text}`).join('&')}`),
    );
    const page = fc
      .array(
        fc.constantFrom(
          ...['standort/', 'STANDORT//', 'en/', 'fr/', 'index.html', '/', '%', '%41', '?', '#'],
          ...['standort=', ...ids],
        ),
      )
      .map((parts) => parts.join(''));
    const anyAddress = fc.oneof(
      garbage,
      fc.tuple(page, garbage).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyAddress, (address) => {
        const state = readUrl(address, known);
        expect(readUrl(writeUrl(state, address), known)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the parameters of others, with all their values', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(
          fc.tuple(fc.constantFrom('utm_source', 'a', 'Quelle', 'amp;utm_source'), fc.string()),
        ),
        (state, foreign) => {
          const before = new URLSearchParams(foreign);
          const address = writeUrl(state, `?${before}`);
          const [path, search = ''] = address.split('?');
          const after = new URLSearchParams(search);
          for (const [name] of foreign) expect(after.getAll(name)).toEqual(before.getAll(name));
          expect(readUrl(`${path}?${after}`, known)).toEqual(state);
        },
      ),
    );
  });
});
