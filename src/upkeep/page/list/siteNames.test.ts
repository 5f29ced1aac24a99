import { expect, test } from 'vitest';
import { siteNames, sitesFor } from './siteNames';

const names = siteNames(
  [
    ['kassel-wesertor', 'Wesertor', 'Kassel'],
    ['kassel-nordstadt', 'Nordstadt', 'Kassel'],
    ['giessen-nordstadt', 'Nordstadt', 'Gießen|Wettenberg'],
  ].map(([id = '', name = '', municipalities = ''], key) => ({
    key,
    cells: { id, name, municipalities },
  })),
);
const found = (text: string) => sitesFor(text, names, 2).map(({ id }) => id);

test('sites are found by any of their words, in any spelling', () => {
  expect(found('nord kas')).toEqual(['kassel-nordstadt']);
  expect(found('GIESSEN')).toEqual(['giessen-nordstadt']);
  expect(found('Kassel: Wesertor')).toEqual(['kassel-wesertor']);
  expect(found('a')).toHaveLength(2);
  expect(found(' ')).toEqual([]);
  expect(found('Irgendwo')).toEqual([]);
});

test('a site is called by its towns and its name; one that is gone by its id', () => {
  expect(names.titleOf('giessen-nordstadt')).toBe('Gießen, Wettenberg: Nordstadt');
  expect(names.titleOf('gone')).toBe('gone');
});
