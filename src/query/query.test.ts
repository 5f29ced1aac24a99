import { expect, test } from 'vitest';
import {
  choiceCount,
  emptyQuery,
  type Facet,
  facets,
  hasFacet,
  isEmptyQuery,
  type Query,
  without,
} from './query';

const full: Query = {
  text: 'Park',
  measureTypes: ['kita'],
  programmes: ['lebendige-zentren'],
  districts: ['064'],
  municipalities: ['06611000'],
  terms: ['neu'],
  measureStatuses: ['fertig'],
  amounts: ['ohne'],
  from: 2015,
  to: 2016,
  viewport: [8, 50, 9, 51],
};
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
  expect(choiceCount(full)).toBe(9);
  expect(choiceCount({ ...full, measureTypes: ['kita', 'wohnen'], to: null })).toBe(10);
  expect(choiceCount({ ...emptyQuery, text: 'Park' })).toBe(0);
});

test('one end of a span is a condition too, white space is none', () => {
  expect(hasFacet({ ...emptyQuery, to: 2016 }, 'years')).toBe(true);
  expect(isEmptyQuery({ ...emptyQuery, text: ' \t ' })).toBe(true);
});
