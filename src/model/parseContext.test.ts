import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { fixtureContext } from '../testing/fixtureFacts';
import { syntheticBoundaries } from '../testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../testing/syntheticFiles';
import { coverageSchema } from './coverage';
import { areaSchema } from './geo/area';
import {
  type PublishedContext,
  parseContext,
  parseNotes,
  parsePublishedContext,
  toGeoJson,
} from './sitesGeoJson';
import { compile } from './tables/compile';

const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));
const area = deepFreeze({
  key: '064',
  kind: 'region',
  name: 'Darmstadt',
  parent: null,
  point: null,
});
const coverage = deepFreeze({
  programme: null,
  year: 2016,
  totalEur: 50_000_000,
  rounded: true,
  sitesTotal: 40,
  source: 'https://land.example/mittel-2016',
});

const nothing: PublishedContext = {
  areas: [],
  coverage: [],
  coverageRemarks: [],
  coverageSources: [],
  researched: null,
};

describe('the context of the published file', () => {
  it('comes back as it was, and the features beside it too', () => {
    const context = fixtureContext();
    const file = toGeoJson([], context);
    expect(parsePublishedContext(overTheWire(file))).toEqual(context);
    expect(file).toMatchObject({ type: 'FeatureCollection', features: [] });
    expect(context.coverage.length).toBeGreaterThan(10);
  });

  it('is made of the table of coverage: "alle" means all programmes, nothing means not known', () => {
    const rows = [
      'alle,2016,40,35,50000000,ja,https://land.example/mittel-2016',
      'lebendige-zentren,2017,,,7000000,nein,https://land.example/mittel-2017',
    ];
    const files = syntheticFiles({ 'coverage.csv': rows });
    const compiled = compile(files, syntheticBoundaries(), syntheticYear).coverage;
    expect(compiled).toEqual([
      coverage,
      {
        programme: 'lebendige-zentren',
        year: 2017,
        totalEur: 7_000_000,
        rounded: false,
        sitesTotal: null,
        source: 'https://land.example/mittel-2017',
      },
    ]);
    const context = { ...nothing, coverage: compiled };
    expect(parsePublishedContext(overTheWire(toGeoJson([], context)))).toEqual(context);
  });
});

describe('what does not fit', () => {
  it('is no date of research', () => {
    expect(parseContext({ researched: '2026-11-27' }).researched).toBe('2026-11-27');
    for (const researched of [2026, '27.11.2026', '2026-02-30', null])
      expect(parseContext({ researched }).researched).toBeNull();
  });

  it('is no remark: one without a source', () => {
    const remark = {
      programme: 'lebendige-zentren',
      year: 2008,
      remark: 'Nur ein Teil.',
      source: 'https://land.example/teil',
    };
    const coverageRemarks = [remark, { ...remark, source: null }];
    expect(parseNotes({ coverageRemarks }).coverageRemarks).toEqual([remark]);
  });

  it('is left out, and what stands beside it stays', () => {
    const json = { areas: [null, area, { ...area, key: '1' }], coverage: [{}, coverage, 7] };
    expect(parsePublishedContext(deepFreeze(json))).toEqual({
      ...nothing,
      areas: [area],
      coverage: [coverage],
    });
  });

  it.each([
    ['a programme that does not exist', { programme: 'dorferneuerung' }],
    ['a year before the programmes', { year: 1900 }],
    ['a negative total', { totalEur: -1 }],
    ['a number as a text', { totalEur: '50000000' }],
    ['a source that is no web link', { source: 'javascript:alert(1)' }],
  ])('is no coverage: %s', (_case, changes) => {
    expect(parseContext({ coverage: [{ ...coverage, ...changes }] }).coverage).toEqual([]);
  });

  it.each([[null], [[]], ['x'], [{}], [{ areas: 'x', coverage: 'y' }], [{ areas: null }]])(
    'makes an empty context of %j',
    (json) => {
      expect(parsePublishedContext(json)).toEqual(nothing);
    },
  );
});

test('no JSON whatever makes it throw or return what does not fit', () => {
  const items = (good: unknown) => fc.array(fc.oneof(fc.jsonValue(), fc.constant(good)));
  const damaged = fc.record({ areas: items(area), coverage: items(coverage) });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged), (json) => {
      const context = parseContext(deepFreeze(json));
      for (const each of context.areas) expect(v.is(areaSchema, each)).toBe(true);
      for (const each of context.coverage) expect(v.is(coverageSchema, each)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
