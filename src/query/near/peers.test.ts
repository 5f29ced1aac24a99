import { expect, test } from 'vitest';
import { fixtureContext, fixturePopulation, fixtureSites } from '../../testing/fixtureFacts';
import { peers } from './peers';

const { areas } = fixtureContext();
const population = fixturePopulation();
const of = (name: string, max = 6) => {
  const area = areas.find((one) => one.kind === 'municipality' && one.name === name);
  if (area === undefined) throw new Error(`no municipality ${name}`);
  return peers(area, fixtureSites(), population, areas, max).map((one) => ({
    name: one.area.name,
    inhabitants: one.inhabitants,
    money: one.money,
  }));
};

test('the nearest in inhabitants, the largest first, with the municipality itself', () => {
  const found = of('Hanau');
  const inhabitants = found.map((one) => one.inhabitants ?? 0);
  expect(inhabitants).toEqual(inhabitants.toSorted((a, b) => b - a));
  expect(found.map(({ name }) => name)).toContain('Hanau');
  // All others are farther from Hanau's 97,956 than each of these.
  const factor = (count: number) => Math.max(count, 97_956) / Math.min(count, 97_956);
  const farthest = Math.max(...inhabitants.map(factor));
  expect(farthest).toBeLessThanOrEqual(1.5);
  const all = Object.values(population.inhabitants).filter((count) => count > 0);
  expect(all.filter((count) => factor(count) < farthest)).toHaveLength(found.length - 1);
});

test('towns without a site are peers, too: most have none', () => {
  const found = of('Birkenau');
  expect(found).toHaveLength(7);
  expect(found.some(({ money }) => money === null)).toBe(true);
});

test('a city that is half as large again as any other has none', () => {
  expect(of('Frankfurt am Main')).toEqual([]);
});
