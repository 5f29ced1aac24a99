import { describe, expect, it, test } from 'vitest';
import { syntheticBoundaries, syntheticFacts } from '../../testing/syntheticFacts';
import { altstadt, measureRow, musterbund } from '../../testing/syntheticFiles';
import { checkPlaces } from './checkPlaces';

const check = (...changes: Parameters<typeof syntheticFacts>) => {
  const { records, tables } = syntheticFacts(...changes);
  return checkPlaces(records, tables, syntheticBoundaries());
};
const checkSite = (changes: Readonly<Record<string, unknown>>, point?: readonly number[]) =>
  check({ 'measures.csv': [] }, [
    point === undefined
      ? altstadt(changes)
      : altstadt(changes, { type: 'Point', coordinates: point }),
  ]);
const checkMeasure = (lon: string, lat: string, siteId = 'musterstadt-altstadt') =>
  check({
    'measures.csv': [measureRow({ site_id: siteId, lon, lat })],
  });
const siteId = 'musterstadt-altstadt';
const site = (field: string) => ({ file: 'sites.geojson', row: 1, field, siteId });

test('the faultless facts have no problem', () => {
  expect(check()).toEqual([]);
});

describe('the point of a site', () => {
  it('outside its municipality is an error that says how far', () => {
    // 0.1 degrees of longitude at 50.05° north are 7.14 km.
    expect(checkSite({}, [9.2, 50.05])).toEqual([
      {
        severity: 'error',
        code: 'outsideMunicipality',
        place: site('geometry'),
        found: expect.stringMatching(/^9\.2, 50\.05 \(71[34]\d m\)$/),
        expected: 'Musterstadt',
      },
    ]);
  });

  it('with longitude and latitude swapped is an error', () => {
    expect(checkSite({}, [50.05, 9.05]).map(({ code }) => code)).toEqual(['outsideMunicipality']);
  });

  it('may lie up to 250 m outside, because the boundaries are simplified', () => {
    // A thousandth of a degree of latitude is 111 m; south of 50° lies nothing.
    expect(checkSite({}, [9.05, 49.9978])).toEqual([]);
    expect(checkSite({}, [9.05, 49.9976]).map(({ code }) => code)).toEqual(['outsideMunicipality']);
  });

  it('may lie in any of several municipalities', () => {
    const inBeispielhausen = {
      ...musterbund,
      geometry: { type: 'Point', coordinates: [9.19, 50.02] },
    };
    expect(check({}, [altstadt(), inBeispielhausen])).toEqual([]);
  });
});

describe('the keys of a site', () => {
  it('must be those of a municipality', () => {
    expect(checkSite({ ags: ['06999999'] })).toEqual([
      {
        severity: 'error',
        code: 'unknownMunicipality',
        place: site('ags'),
        found: '06999999',
        expected: '',
      },
    ]);
  });

  it('must stand in the order of the names', () => {
    const swapped = {
      ...musterbund,
      properties: { ...musterbund.properties, ags: ['06991002', '06991001'] },
    };
    expect(
      check({}, [altstadt(), swapped]).map(({ code, found, expected }) => [code, found, expected]),
    ).toEqual([
      ['municipalityNameDiffers', 'Musterstadt', 'Beispielhausen'],
      ['municipalityNameDiffers', 'Beispielhausen', 'Musterstadt'],
    ]);
  });

  it('must not be a former one: the problem says the one of today', () => {
    const changes = { municipalities: ['Beispielhausen'], ags: ['06991003'] };
    expect(checkSite(changes, [9.15, 50.05])).toEqual([
      {
        severity: 'error',
        code: 'formerMunicipality',
        place: site('ags'),
        found: '06991003',
        expected: '06991002',
      },
    ]);
  });

  it('must be as many as the names', () => {
    const problems = checkSite({ municipalities: ['Musterstadt', 'Beispielhausen'] });
    expect(problems).toMatchObject([{ severity: 'error', place: { row: 1, siteId } }]);
  });
});

describe('the district of a site', () => {
  it('must be that of its municipality', () => {
    expect(checkSite({ districtAgs: ['06992'] })).toContainEqual({
      severity: 'error',
      code: 'districtDiffers',
      place: site('districtAgs'),
      found: '06992',
      expected: '06991',
    });
  });

  it('must not be one in which no municipality of the site lies', () => {
    expect(checkSite({ districtAgs: ['06991', '06992'] }).map(({ code }) => code)).toEqual([
      'districtDiffers',
    ]);
  });
});

describe('the place of a measure', () => {
  const place = { file: 'measures.csv', row: 2, field: 'lon, lat', siteId };

  it('outside the municipalities of its site is an error', () => {
    expect(checkMeasure('9.05', '50.15')).toEqual([
      {
        severity: 'error',
        code: 'outsideMunicipality',
        place,
        found: expect.stringMatching(/^9\.05, 50\.15 \(55[56]\d m\)$/),
        expected: 'Musterstadt',
      },
    ]);
  });

  it.each([
    ['9.05', '', '9.05, '],
    ['', '50.05', ', 50.05'],
  ])('with half a coordinate ("%s", "%s") is an error', (lon, lat, found) => {
    expect(checkMeasure(lon, lat)).toEqual([
      { severity: 'error', code: 'coordinateIncomplete', place, found },
    ]);
  });

  it('may be unknown', () => {
    expect(checkMeasure('', '')).toEqual([]);
  });

  it('is not judged where its site is not known', () => {
    expect(checkMeasure('0', '0', 'nirgendwo')).toEqual([]);
  });
});
