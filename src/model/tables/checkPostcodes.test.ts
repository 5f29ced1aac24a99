import { expect, test } from 'vitest';
import { syntheticBoundaries, syntheticFacts } from '../../testing/syntheticFacts';
import { checkPostcodes, joinPostcodes } from './checkPostcodes';

const rows = [
  '39991,06991001,Musterstadt,9.05,50.05',
  '39991,06991002,Beispielhausen,9.15,50.05',
  '39992,06992001,Probedorf,9.1,50.15',
];
const of = (...postcodes: readonly string[]) => {
  const { tables } = syntheticFacts({ 'postcodes.csv': postcodes });
  return {
    problems: checkPostcodes(tables, syntheticBoundaries()),
    postcodes: joinPostcodes(tables, syntheticBoundaries()),
  };
};
const [first = '', second = '', third = ''] = rows;

test('the faultless table has no problem; a postcode may have parts in two municipalities', () => {
  const { problems, postcodes } = of(...rows);
  expect(problems).toEqual([]);
  expect(postcodes).toEqual([
    { postcode: '39991', ags: '06991001', point: [9.05, 50.05] },
    { postcode: '39991', ags: '06991002', point: [9.15, 50.05] },
    { postcode: '39992', ags: '06992001', point: [9.1, 50.15] },
  ]);
});

test.each([
  ['of no municipality', '10115,11000000,Berlin,13.38,52.53', 'unknownMunicipality', 'ags'],
  ['under another name', '39993,06992001,Musterdorf,9.1,50.15', 'municipalityNameDiffers', 'name'],
  [
    'with a point far away',
    '39993,06992001,Probedorf,10.1,50.15',
    'outsideMunicipality',
    'lon, lat',
  ],
  [
    'with longitude and latitude swapped',
    '39993,06992001,Probedorf,50.15,9.1',
    'outsideMunicipality',
    'lon, lat',
  ],
])('a row %s is an error', (_what, row, code, field) => {
  expect(of(...rows, row).problems).toMatchObject([
    { severity: 'error', code, place: { file: 'postcodes.csv', row: 5, field } },
  ]);
});

test('a point a little outside is right: it is a rough centre', () => {
  expect(of(first, second, '39992,06992001,Probedorf,9.1,50.093').problems).toEqual([]);
});

test('a municipality that has merged may be named by its key of before', () => {
  const { problems, postcodes } = of(first, '39991,06991003,Beispielhausen,9.15,50.05', third);
  expect(problems).toEqual([]);
  expect(postcodes[1]?.ags).toBe('06991002');
});

test('municipalities without a postcode are named together, as a hint', () => {
  expect(of(second).problems).toMatchObject([
    {
      severity: 'warning',
      code: 'postcodeMissing',
      found: '06991001 Musterstadt, 06992001 Probedorf',
    },
  ]);
});
