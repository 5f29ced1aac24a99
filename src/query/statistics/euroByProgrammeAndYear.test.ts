import { expect, test } from 'vitest';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { euroByProgrammeAndYear } from './euroByProgrammeAndYear';

const sites = [
  syntheticSite({
    allocations: [
      allocation({ year: 2016, amountEur: 100 }),
      allocation({ year: 2018, amountEur: 20, programme: 'lebendige-zentren' }),
    ],
  }),
  syntheticSite({ allocations: [allocation({ year: 2016, amountEur: 3 })] }),
  syntheticSite(),
];

test('a year without a published amount is unknown, not zero', () => {
  const { years } = euroByProgrammeAndYear(sites, { ...emptyQuery, from: 2016, to: 2018 }, 2026);
  expect(years).toEqual([
    { year: 2016, parts: [{ programme: 'sozialer-zusammenhalt', amountEur: 103 }], amountEur: 103 },
    { year: 2017, parts: [], amountEur: null },
    { year: 2018, parts: [{ programme: 'lebendige-zentren', amountEur: 20 }], amountEur: 20 },
  ]);
});

test('without a span all years of the programmes stand there, up to today', () => {
  const { years, sitesWithAmount, amounts } = euroByProgrammeAndYear(sites, emptyQuery, 2026);
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, i) => 1999 + i));
  expect({ sitesWithAmount, amounts }).toEqual({ sitesWithAmount: 2, amounts: 3 });
});

test('an asked programme counts alone', () => {
  const query = { ...emptyQuery, programmes: ['lebendige-zentren'] as const };
  expect(euroByProgrammeAndYear(sites, query, 2026).programmes).toEqual([
    { programme: 'lebendige-zentren', amountEur: 20 },
  ]);
});
