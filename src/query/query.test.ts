import { expect, test } from 'vitest';
import { syntheticAreas } from '../testing/syntheticAreas';
import { listFacetOf } from './facets/registry';
import {
  choiceCount,
  emptyQuery,
  type Facet,
  facets,
  hasFacet,
  isEmptyQuery,
  listFacets,
  type Query,
  without,
  withValues,
} from './query';

/** One choice of each facet. */
const full: Query = listFacets.reduce<Query>(
  (query, facet) =>
    withValues(query, facet, listFacetOf[facet].vocabulary(syntheticAreas).slice(0, 1)),
  { ...emptyQuery, text: 'Park', from: 2015, to: 2016, viewport: [8, 50, 9, 51] },
);
/** The query with this condition alone. */
const only = (kept: Facet): Query =>
  facets.filter((facet) => facet !== kept).reduce<Query>(without, full);

test.each(facets)('%s is a condition of its own, and dropping it leaves the others', (facet) => {
  expect(facets.filter((other) => hasFacet(only(facet), other))).toEqual([facet]);
  expect(isEmptyQuery(only(facet))).toBe(false);
  expect(without(only(facet), facet)).toEqual(emptyQuery);
  expect(facets.filter((other) => !hasFacet(without(full, facet), other))).toEqual([facet]);
});

test('choices are counted one by one, a span and a section as one each, the search word not', () => {
  expect(choiceCount(full)).toBe(listFacets.length + 2);
  expect(choiceCount({ ...full, measureTypes: ['kita', 'wohnen'], to: null })).toBe(
    listFacets.length + 3,
  );
  expect(choiceCount({ ...emptyQuery, text: 'Park' })).toBe(0);
});

test('one end of a span is a condition too, white space is none', () => {
  expect(hasFacet({ ...emptyQuery, to: 2016 }, 'years')).toBe(true);
  expect(isEmptyQuery({ ...emptyQuery, text: ' \t ' })).toBe(true);
});
