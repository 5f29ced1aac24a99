import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { groupBy } from './groupBy';

test('groups stand in the order of first appearance, and so do their items', () => {
  const towns = deepFreeze(['Kassel', 'Gießen', 'Korbach', 'Marburg', 'Großalmerode']);
  expect([...groupBy(towns, (town) => town.charAt(0))]).toEqual([
    ['K', ['Kassel', 'Korbach']],
    ['G', ['Gießen', 'Großalmerode']],
    ['M', ['Marburg']],
  ]);
});

test('nothing makes no group', () => {
  expect(groupBy([], (item) => item).size).toBe(0);
});
