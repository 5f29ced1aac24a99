import { describe, expect, it, test } from 'vitest';
import { syntheticBoundaries, syntheticFacts } from '../../testing/syntheticFacts';
import { checkPopulation } from './checkPopulation';
import { joinPopulation } from './joinPopulation';

const source = 'https://statistik.example/gemeinden';
const row = (ags: string, name: string, inhabitants: number, rest = `2024-12-31,${source}`) =>
  `${ags},${name},${inhabitants},${rest}`;
const rows = [
  row('06991001', 'Musterstadt', 12_000),
  row('06991002', 'Beispielhausen', 3000),
  row('06992001', 'Probedorf', 0),
];
const of = (...population: readonly string[]) => {
  const { tables } = syntheticFacts({ 'population.csv': population });
  return {
    problems: checkPopulation(tables, syntheticBoundaries()),
    population: joinPopulation(tables, syntheticBoundaries()),
  };
};
const [first = '', second = '', third = ''] = rows;

test('the faultless table has no problem, one day and one source', () => {
  const { problems, population } = of(...rows);
  expect(problems).toEqual([]);
  expect(population).toEqual({
    date: '2024-12-31',
    source: { url: source, publisher: 'Musteramt', kind: 'land', title: null, date: null },
    inhabitants: { '06991001': 12_000, '06991002': 3000, '06992001': 0 },
  });
});

test('a key that no municipality has is an error, and counts nowhere', () => {
  const { problems, population } = of(...rows, row('06999999', 'Nirgendwo', 7));
  expect(problems).toMatchObject([
    {
      severity: 'error',
      code: 'unknownMunicipality',
      place: { file: 'population.csv', row: 5, field: 'ags' },
      found: '06999999',
    },
  ]);
  expect(Object.keys(population?.inhabitants ?? {})).toHaveLength(3);
});

test('a name that belongs to another key is an error', () => {
  const { problems } = of(first, row('06991002', 'Musterstadt', 3000), third);
  expect(problems).toMatchObject([
    {
      code: 'municipalityNameDiffers',
      place: { row: 3, field: 'name' },
      expected: 'Beispielhausen',
    },
  ]);
});

describe('a municipality that has merged', () => {
  it('may be named by a key of before', () => {
    const { problems, population } = of(first, row('06991003', 'Beispielhausen', 3000), third);
    expect(problems).toEqual([]);
    expect(population?.inhabitants['06991002']).toBe(3000);
  });

  it('counts once under two keys', () => {
    const { problems, population } = of(...rows, row('06991003', 'Beispielhausen', 500));
    expect(problems).toMatchObject([
      { severity: 'error', code: 'duplicateRow', place: { row: 5, field: 'ags' } },
    ]);
    expect(population?.inhabitants['06991002']).toBe(3000);
  });
});

test.each([
  ['date', `2023-12-31,${source}`, '2024-12-31'],
  ['source', '2024-12-31,https://stadt.example/zahlen', source],
])('another %s than in the first row can not be added up', (field, rest, expected) => {
  const { problems, population } = of(first, row('06991002', 'Beispielhausen', 3000, rest), third);
  expect(problems).toMatchObject([
    { severity: 'error', code: 'populationDiffers', place: { row: 3, field }, expected },
  ]);
  expect(population?.inhabitants['06991002']).toBeUndefined();
});

test('municipalities without a row are named together, as a hint', () => {
  const { problems } = of(second);
  expect(problems).toEqual([
    {
      severity: 'warning',
      code: 'populationMissing',
      place: { file: 'population.csv', field: 'ags' },
      found: '06991001 Musterstadt, 06992001 Probedorf',
    },
  ]);
});
