import { expect, test } from 'vitest';
import { realSites } from '../testing/realSites';
import { listGroups } from './listGroups';
import { sortKeys } from './sortSites';

const sites = realSites();

test('each site stands in exactly one group, whatever the order', () => {
  for (const sort of sortKeys) {
    const ids = listGroups(sites, sort).flatMap((group) => group.sites.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
  }
});

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
