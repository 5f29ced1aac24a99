import { expect, test } from 'vitest';
import { searchable } from '../../testing/searchable';
import { syntheticSite } from '../../testing/syntheticSite';
import { bitOf, compileQuery } from '../compileQuery';
import { emptyQuery } from '../query';
import { hasFinder } from './finders';

test('a text is asked only where the search is loaded: a list would be wrong without it', () => {
  const site = syntheticSite({ municipalities: ['Kassel'] });
  const sites = [site];
  const facts = { sites, areas: [], currentYear: 2026 };
  expect(compileQuery(emptyQuery, facts)(0)).toBe(0);
  expect(hasFinder(sites)).toBe(false);
  expect(() => compileQuery({ ...emptyQuery, text: 'Kassel' }, facts)).toThrow('loaded');
  searchable(sites);
  expect(compileQuery({ ...emptyQuery, text: 'Kassel' }, facts)(0)).toBe(0);
  expect(compileQuery({ ...emptyQuery, text: 'Fulda' }, facts)(0)).toBe(bitOf('text'));
});
