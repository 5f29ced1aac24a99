import { describe, expect, it, test } from 'vitest';
import { altstadt, geoJson, musterbund } from '../../testing/syntheticFiles';
import { readSiteRecords } from './siteRecords';

const file = 'sites.geojson';
const siteId = 'musterstadt-altstadt';

test('a record holds what the file says, its row and its point', () => {
  const { records, problems } = readSiteRecords(geoJson([musterbund, altstadt()]));
  expect(problems).toEqual([]);
  expect(records[1]).toEqual({ ...altstadt().properties, row: 2, point: [9.05, 50.05] });
});

test('a height above the sea is not part of the point', () => {
  const place = { type: 'Point', coordinates: [9.05, 50.05, 160] };
  expect(readSiteRecords(geoJson([altstadt({}, place)])).records[0]?.point).toEqual([9.05, 50.05]);
});

test('an area instead of a point leaves the site out', () => {
  const coordinates = [
    [
      [9, 50],
      [9.1, 50],
      [9.1, 50.1],
      [9, 50],
    ],
  ];
  const { records, problems } = readSiteRecords(
    geoJson([altstadt({}, { type: 'Polygon', coordinates }), musterbund]),
  );
  expect(records.map(({ id }) => id)).toEqual(['ikz-musterbund']);
  expect(problems).toEqual([
    {
      severity: 'error',
      code: 'geometryInvalid',
      place: { file, row: 1, field: 'geometry', siteId },
      found: 'Polygon',
      expected: 'Point',
    },
  ]);
});

describe('a figure without its source is a hint', () => {
  it.each([
    ['areaSource', { areaHa: 12, areaSource: null }],
    ['populationSource', { population: 4000, populationSource: null }],
  ])('that names %s', (field, changes) => {
    const { records, problems } = readSiteRecords(geoJson([altstadt(changes)]));
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      {
        severity: 'warning',
        code: 'valueMissing',
        place: { file, row: 1, field, siteId },
        found: '',
      },
    ]);
  });

  it('and a source without a figure is none', () => {
    const changes = { areaHa: null, areaSource: 'https://stadt.example/flaeche' };
    expect(readSiteRecords(geoJson([altstadt(changes)])).problems).toEqual([]);
  });
});

test.each([
  ['id', 'Musterstadt Altstadt'],
  ['name', ''],
  ['municipalities', []],
  ['ags', []],
  ['ags.0', ['09162000']],
  ['districtAgs.0', ['6991']],
  ['extent', 'polygon'],
  ['areaHa', 0],
  ['areaSource', 'stadt.example'],
  ['population', 12.5],
  ['populationYear', 1900],
  ['precision', 'genau'],
  ['summary', 5],
])('a wrong %s leaves the site out and is named', (path, wrong) => {
  const [field = ''] = path.split('.');
  const { records, problems } = readSiteRecords(geoJson([altstadt({ [field]: wrong })]));
  expect(records).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'error', place: { row: 1, field: path } }]);
});

test.each([undefined, '', 'kein JSON', '[]', '{"type":"FeatureCollection"'])(
  'the content %j is an unreadable file',
  (content) => {
    const { records, problems } = readSiteRecords(content);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', code: 'fileUnreadable' }]);
  },
);
