import { expect, test } from 'vitest';
import { searchable } from '../../testing/searchable';
import { syntheticSite } from '../../testing/syntheticSite';
import { nearestSites } from './nearestSites';

const site = (id: string, town: string, name: string) =>
  syntheticSite({ id, name, municipalities: [town] });
const sites = Object.freeze([
  site('a', 'Kassel', 'Wesertor'),
  site('b', 'Kassel', 'Nordstadt'),
  site('c', 'Fulda', 'Aschenberg'),
]);
const { index } = searchable(sites);
const nearest = (name: string) => nearestSites(index, name).map(({ id }) => id);

test.each([
  ['a shortened id', 'kassel-weser', ['a']],
  ['a typing error', 'kassel-weserthor', ['a']],
  ['a word too many', 'kassel-wesertor-ost', ['a']],
  ['the town alone', 'kassel', ['a', 'b']],
  ['another part of the town', 'kassel-xyzxyz', ['a', 'b']],
  ['a part of another town', 'nirgends-aschenberg', ['c']],
  ['nothing that there is', 'xyzxyz', []],
  ['signs', '🏠', []],
  ['a hostile text', 'x '.repeat(10_000), []],
])('by %s', (_case, name, ids) => {
  expect(nearest(name)).toEqual(ids);
});
