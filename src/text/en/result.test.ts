import { describe, expect, it } from 'vitest';
import type { Totals } from '../../query/totals';
import { plainSpaces } from '../../testing/plainSpaces';
import { en } from './texts';

const totals = (changes: Partial<Totals>): Totals => ({
  sites: 12,
  municipalities: 9,
  districts: 5,
  measures: 30,
  allocatedEur: 9_800_000,
  sitesWithoutAmount: 0,
  years: { from: 2012, to: 2025 },
  ...changes,
});

describe('the English sentence of the result', () => {
  it.each([
    ['many', {}, '12 sites in 5 districts · €9.8 million known'],
    [
      'one',
      { sites: 1, districts: 1, allocatedEur: 960_000 },
      '1 site in 1 district · €960,000 known',
    ],
    ['none', { sites: 0, districts: 0, allocatedEur: 0 }, 'No site found'],
    [
      'all without amount',
      { sitesWithoutAmount: 12, allocatedEur: 0, years: null },
      '12 sites in 5 districts',
    ],
    [
      'some without amount',
      { sitesWithoutAmount: 11 },
      '12 sites in 5 districts · €9.8 million known',
    ],
  ])('for %s', (_case, changes, sentence) => {
    expect(plainSpaces(en.result.main(totals(changes)))).toBe(sentence);
  });

  it.each([
    [0, 'no measure known'],
    [1, '1 measure'],
    [30, '30 measures'],
  ])('goes on with %i measures', (value, words) => {
    expect(plainSpaces(en.result.measures(value))).toBe(words);
  });

  it.each([
    [null, ''],
    [{ share: null }, 'incomplete'],
    // Never rounded up: 99.9 percent are not all.
    [{ share: { knownEur: 999, totalEur: 1000 } }, '99% of the published totals'],
  ])('says of the sum with %j', (shortfall, words) => {
    expect(en.result.shortfall(shortfall)).toBe(words);
  });

  it.each([
    ['nothing is missing', { sitesWithoutAmount: 0 }, ''],
    ['some are missing', { sitesWithoutAmount: 7 }, '7 with no amount'],
    ['all are missing', { sitesWithoutAmount: 12 }, 'no amount published for any of them'],
    ['the only one is missing', { sites: 1, sitesWithoutAmount: 1 }, 'no amount published'],
    ['there is no site', { sites: 0, sitesWithoutAmount: 0 }, ''],
  ])('says what is not published when %s', (_case, changes, sentence) => {
    expect(en.result.withoutAmount(totals(changes))).toBe(sentence);
  });
});

describe('money of a year in English', () => {
  it.each([
    [740_000, 'list incomplete: €740,000 of about €38.5 million, without Social Cohesion'],
    [12_300_000, 'list incomplete: €12.3 million of about €38.5 million, without Social Cohesion'],
  ])('%d is told as a part', (knownEur, sentence) => {
    const of = {
      kind: 'partial',
      knownEur,
      totalEur: 38_500_000,
      rounded: true,
      apart: ['sozialer-zusammenhalt'],
    } as const;
    expect(plainSpaces(en.time.completeness(of))).toBe(sentence);
  });
});
