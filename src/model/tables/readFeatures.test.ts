import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { readFeatures } from './readFeatures';

const schema = v.object({ id: v.string(), areaHa: v.nullable(v.number()) });
const file = 'sites.geojson';
const point = { type: 'Point', coordinates: [9, 50] };
const good = { type: 'Feature', properties: { id: 'ort-a', areaHa: 12 }, geometry: point };

const read = (features: readonly unknown[]) =>
  readFeatures(deepFreeze({ type: 'FeatureCollection', features }), schema, file);

test('a feature that fits is read with its row, properties and geometry', () => {
  expect(read([good])).toEqual({
    features: [{ row: 1, properties: { id: 'ort-a', areaHa: 12 }, geometry: point }],
    problems: [],
  });
});

test('members that nobody asked for are ignored', () => {
  const { features } = read([
    { ...good, id: 7, bbox: [], properties: { ...good.properties, x: 1 } },
  ]);
  expect(features[0]?.properties).toEqual(good.properties);
});

describe('a feature that does not fit is left out and named', () => {
  it('with its id, the field, and what was found and expected', () => {
    const bad = { ...good, properties: { id: 'ort-b', areaHa: 'zwölf' } };
    const { features, problems } = read([bad, good]);
    expect(features.map(({ row }) => row)).toEqual([2]);
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'fieldInvalid',
        place: { file, row: 1, field: 'areaHa', siteId: 'ort-b' },
        found: '"zwölf"',
        expected: 'number',
      },
    ]);
  });

  it('with all of its bad fields', () => {
    const { problems } = read([{ ...good, properties: { id: 7, areaHa: 'zwölf' } }]);
    expect(problems.map(({ place }) => place.field)).toEqual(['id', 'areaHa']);
  });

  it('with its name where the id is missing', () => {
    const { problems } = read([{ ...good, properties: { name: 'Altstadt', areaHa: null } }]);
    expect(problems).toMatchObject([
      { code: 'valueMissing', place: { row: 1, field: 'id', siteId: 'Altstadt' } },
    ]);
  });

  it.each([
    ['null', null],
    ['a text', 'Kassel'],
    ['a list', []],
    ['no geometry', { ...good, geometry: null }],
    ['no properties', { ...good, properties: null }],
    ['a line', { ...good, geometry: { type: 'LineString', coordinates: [[9, 50]] } }],
    ['a point of one number', { ...good, geometry: { type: 'Point', coordinates: [9] } }],
    ['a point of texts', { ...good, geometry: { type: 'Point', coordinates: ['9', '50'] } }],
    ['a bare geometry', point],
  ])('when it is or has %s', (_case, candidate) => {
    const { features, problems } = read([good, candidate]);
    expect(features).toHaveLength(1);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ place }) => place.row))).toEqual(new Set([2]));
  });

  it('with a long value cut short', () => {
    const { problems } = read([{ ...good, properties: { id: ['a'.repeat(500)], areaHa: 1 } }]);
    expect(problems[0]?.found).toBe(`["${'a'.repeat(58)}…`);
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text that is no JSON', '{"type":'],
  ['a list', [good]],
  ['a single feature', good],
  ['a collection without a list', { type: 'FeatureCollection', features: {} }],
])('%s is no file of features', (_case, json) => {
  const { features, problems } = readFeatures(deepFreeze(json), schema, file);
  expect(features).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'error', code: 'fileUnreadable', place: { file } }]);
});

test('broken features among good ones lose only the broken ones', { timeout: 30_000 }, () => {
  const broken = fc.jsonValue().map((json) => ({ fits: false, candidate: json as unknown }));
  const whole = fc.integer().map((areaHa) => ({
    fits: true,
    candidate: { ...good, properties: { id: `ort-${areaHa}`, areaHa } },
  }));
  fc.assert(
    fc.property(fc.array(fc.oneof(broken, whole)), (list) => {
      const { features, problems } = read(list.map(({ candidate }) => candidate));
      const rows = (fits: boolean) =>
        list.flatMap((entry, index) => (entry.fits === fits ? [index + 1] : []));
      expect(features.map(({ row }) => row)).toEqual(rows(true));
      expect([...new Set(problems.map(({ place }) => place.row))]).toEqual(rows(false));
    }),
  );
});
