import { expect, test } from 'vitest';
import { fixtureSites } from '../testing/fixtureFacts';
import { listGroups } from './listGroups';

const sites = fixtureSites();

test('an order by place has listGroups for what has no place of its own', () => {
  const [placed, several, vague, ...rest] = listGroups(sites, 'kommune');
  expect(rest).toEqual([]);
  expect([placed?.kind, several?.kind, vague?.kind]).toEqual(['placed', 'several', 'vague']);
  expect(several?.sites.every(({ municipalities }) => municipalities.length > 1)).toBe(true);
  expect(vague?.sites.every(({ precision }) => precision === 'municipality')).toBe(true);
});

test('an order by figures is one ranking', () => {
  expect(listGroups(sites, 'betrag')).toEqual([{ kind: 'placed', sites }]);
});

test('empty listGroups are left out', () => {
  expect(listGroups([], 'kommune')).toEqual([]);
});
