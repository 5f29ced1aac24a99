import { describe, expect, it, test } from 'vitest';
import { realContext, realPopulation, realTable } from '../testing/realFacts';
import { inhabitantsOf } from './population';

const { areas } = realContext();
const population = realPopulation();
const inTable = realTable('population.csv');
const inhabitants = (key: string, kinds: readonly string[]) => {
  const area = areas.find((one) => one.key === key && kinds.includes(one.kind));
  return area === undefined ? null : inhabitantsOf(area, population, areas);
};
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

test('every municipality, district and region has inhabitants', () => {
  for (const area of areas) expect(inhabitantsOf(area, population, areas)).toBeGreaterThan(0);
});

describe('districts and independent cities', () => {
  it.each([
    ['district', 'city'],
    ['region', 'region'],
    ['municipality', 'municipality'],
  ])('%s and %s come to the sum of the table: each inhabitant once', (...kinds) => {
    const own = areas.filter(({ kind }) => kinds.includes(kind));
    expect(sum(own.map((area) => inhabitantsOf(area, population, areas)))).toBe(
      sum(inTable.map((row) => Number(row.inhabitants))),
    );
  });

  it('count Hanau once: as a city, and not in the Main-Kinzig-Kreis', () => {
    const around = inTable.filter(({ ags = '' }) => ags.startsWith('06435'));
    const hanau = Number(around.find(({ ags }) => ags === '06435014')?.inhabitants);
    expect(hanau).toBeGreaterThan(0);
    expect(inhabitants('06435014', ['city'])).toBe(hanau);
    expect(inhabitants('06435014', ['municipality'])).toBe(hanau);
    expect(inhabitants('06435', ['district'])).toBe(
      sum(around.map((row) => Number(row.inhabitants))) - hanau,
    );
  });
});
