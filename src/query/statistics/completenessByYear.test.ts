import { expect, test } from 'vitest';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { emptyQuery, type Query } from '../query';
import { completenessByYear } from './completenessByYear';
import { yearRanges } from './yearRanges';

const { areas, coverage } = fixtureContext();
const rows = (query: Partial<Query>) =>
  completenessByYear(fixtureSites(), { ...emptyQuery, ...query }, coverage, fixtureYear, areas);

test('the total of all programmes goes before those of single ones', () => {
  const year = rows({}).find(({ year: each }) => each === 2019);
  expect(year?.published.map(({ programme }) => programme)).toEqual([null]);
  expect(year?.completeness).toMatchObject({ totalEur: 37_400_000, knownEur: 27_259_000 });
});

test('of an asked programme its own totals count, each with its source', () => {
  const query = { programmes: ['lebendige-zentren'] as const, from: 2020, to: 2022 };
  expect(rows(query).map(({ published }) => published.map(({ totalEur }) => totalEur))).toEqual([
    [18_000_000],
    [8_500_000],
    [13_500_000],
  ]);
});

test('a choice of sites changes nothing, as the totals are of the whole of Hessen', () => {
  expect(rows({ districts: ['06611'] })).toEqual(rows({}));
});

test('years in a row are one range', () => {
  expect(yearRanges([1999, 2000, 2001, 2023, 2025, 2026])).toEqual([
    { from: 1999, to: 2001 },
    { from: 2023, to: 2023 },
    { from: 2025, to: 2026 },
  ]);
});
