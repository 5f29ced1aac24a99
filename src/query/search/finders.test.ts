import { expect, test } from 'vitest';
import { searchable } from '../../testing/searchable';
import { syntheticSite } from '../../testing/syntheticSite';
import { compileQuery } from '../compileQuery';
import { emptyQuery } from '../query';
import { hasFinder } from './finders';

test('a text is asked only where the search is loaded: a list would be wrong without it', () => {
  const site = syntheticSite({ municipalities: ['Kassel'] });
  const sites = [site];
  const facts = { sites, areas: [], currentYear: 2026 };
  expect(compileQuery(emptyQuery, facts)(site)).toEqual([]);
  expect(hasFinder(sites)).toBe(false);
  expect(() => compileQuery({ ...emptyQuery, text: 'Kassel' }, facts)).toThrow('loaded');
  searchable(sites);
  expect(compileQuery({ ...emptyQuery, text: 'Kassel' }, facts)(site)).toEqual([]);
  expect(compileQuery({ ...emptyQuery, text: 'Fulda' }, facts)(site)).toEqual(['text']);
});
