import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../model/coverage';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery, type Query } from '../query';
import { knownShare } from './knownShare';
import { shortfall } from './shortfall';

/** SYNTHETIC */
const total = (year: number, totalEur: number): Coverage => ({
  programme: null,
  year,
  totalEur,
  rounded: true,
  sitesTotal: null,
  source: 'https://land.example/',
});
const paid = (id: string, ...amounts: readonly (readonly [number, number])[]) =>
  syntheticSite({
    id,
    participations: [participation({ intakeYear: 2019, endYear: 2021 })],
    allocations: amounts.map(([year, amountEur]) => allocation({ year, amountEur })),
  });
const whole = paid('a', [2019, 300], [2020, 200], [2021, 100]);
const gap = paid('b', [2019, 100], [2021, 100]);
const none = paid('c');
const sites = [whole, gap, none];

const of = (
  found: typeof sites,
  changes: Partial<Query> = {},
  coverage: readonly Coverage[] = [],
) => {
  const query = { ...emptyQuery, ...changes };
  return shortfall(found, query, 2026, knownShare(query, { sites, coverage }));
};

describe('what is missing in a sum', () => {
  const published = [total(2019, 1000), total(2020, 195)];

  it('is told by the published totals, a year without one in neither figure', () => {
    expect(of(sites, {}, published)).toEqual({ share: { knownEur: 595, totalEur: 1195 } });
    expect(of(sites, { from: 2019, to: 2019 }, published)).toEqual({
      share: { knownEur: 400, totalEur: 1000 },
    });
  });

  it('is told without a share where no total is published for what is asked', () => {
    expect(of([gap, none], { text: 'b' }, published)).toEqual({ share: null });
    expect(of([gap], { text: 'b' })).toEqual({ share: null });
    expect(of(sites)).toEqual({ share: null });
  });

  it('is nothing where each year of each site is known', () => {
    expect(of([whole], { text: 'a' }, published)).toBeNull();
    expect(of([whole, gap], { text: 'a', from: 2021, to: 2021 })).toBeNull();
  });

  it('is nothing where there is no sum: then that is said', () => {
    expect(of([none], {}, published)).toBeNull();
    expect(of([], { text: 'x' })).toBeNull();
  });
});
