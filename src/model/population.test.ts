import { expect, test } from 'vitest';
import { syntheticAreas } from '../testing/syntheticAreas';
import { inhabitantsIn, inhabitantsOf, type Population, parsePopulation } from './population';

/** SYNTHETIC */
const population: Population = {
  date: '2024-12-31',
  source: {
    url: 'https://statistik.example/',
    publisher: 'Musteramt',
    kind: 'land',
    title: null,
    date: null,
  },
  inhabitants: { '06911000': 1000, '06991001': 200, '06992014': 0 },
};
const of = (
  kind: 'region' | 'city' | 'district' | 'municipality',
  key: string,
  from = population,
) => inhabitantsOf({ kind, key }, from, syntheticAreas);

test('an area has the inhabitants of its municipalities', () => {
  expect(of('municipality', '06991001')).toBe(200);
  expect(of('city', '06911')).toBe(1000);
  expect(of('district', '06991')).toBe(200);
  expect(of('region', '069')).toBe(1200);
});

test('nobody is a number, unknown is none', () => {
  expect(of('district', '06992')).toBe(0);
  const partly = { ...population, inhabitants: { '06911000': 1000 } };
  expect(of('district', '06991', partly)).toBeNull();
  expect(of('region', '069', partly)).toBeNull();
  expect(inhabitantsIn([], population)).toBeNull();
});

test('the published file is read back; anything else is nothing', () => {
  expect(parsePopulation(JSON.parse(JSON.stringify(population)))).toEqual(population);
  for (const json of [null, {}, [], { ...population, date: '31.12.2024' }])
    expect(parsePopulation(json)).toBeNull();
  expect(parsePopulation({ ...population, inhabitants: { '06911000': '1000' } })).toBeNull();
});
