import { expect, test } from 'vitest';
import { participation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { fundingSpans, median } from './fundingSpans';

const ended = (intakeYear: number | null, endYear: number) =>
  syntheticSite({ participations: [participation({ intakeYear, endYear })] });
const spansOf = (...sites: Parameters<typeof fundingSpans>[0]) =>
  fundingSpans(sites, emptyQuery, 2026);

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], null],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('an ended participation lasts from intake to end, without an intake it is unknown', () => {
  const answer = spansOf(
    ended(2000, 2010),
    ended(2005, 2008),
    ended(2000, 2001),
    ended(null, 2020),
  );
  expect(answer.ended).toEqual({ years: [1, 3, 10], medianYears: 3, unknown: 1 });
  expect(answer.running).toEqual({ years: [], medianYears: null, unknown: 0 });
});

test('two spans are known, but too few for a median', () => {
  expect(spansOf(ended(2000, 2010), ended(2000, 2012)).ended).toEqual({
    years: [10, 12],
    medianYears: null,
    unknown: 0,
  });
});

test('what ends this year or has no published end is running, up to today', () => {
  const open = syntheticSite({ participations: [participation({ intakeYear: 2016 })] });
  expect(spansOf(ended(2020, 2026), open).running.years).toEqual([6, 10]);
});

test('only participations in asked programmes count', () => {
  const site = syntheticSite({
    participations: [participation(), participation({ programme: 'lebendige-zentren' })],
  });
  const query = { programmes: ['lebendige-zentren'] as const };
  expect(fundingSpans([site], query, 2026).running.years).toHaveLength(1);
});
