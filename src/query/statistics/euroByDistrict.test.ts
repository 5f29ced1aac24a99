import { expect, test } from 'vitest';
import type { Site } from '../../model/site';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { euroByDistrict } from './euroByDistrict';

const site = (districtAgs: readonly string[], amountEur: number | null, changes = {}): Site =>
  syntheticSite({
    districtAgs: [...districtAgs],
    allocations: amountEur === null ? [] : [allocation({ amountEur })],
    ...changes,
  });

test('a site of two districts is counted in none of them, but apart', () => {
  const answer = euroByDistrict(
    [site(['06991'], 100), site(['06991', '06992'], 50), site(['06992'], null)],
    emptyQuery,
  );
  expect(answer.districts).toEqual([
    {
      key: '06991',
      shared: 1,
      sites: 1,
      eur: 100,
      sitesWithoutAmount: 0,
      amounts: 1,
      perHead: null,
    },
    {
      key: '06992',
      shared: 1,
      sites: 1,
      eur: null,
      sitesWithoutAmount: 1,
      amounts: 0,
      perHead: null,
    },
  ]);
  expect(answer.several).toMatchObject({ sites: 1, eur: 50 });
  expect(answer.all).toMatchObject({ sites: 3, eur: 150, sitesWithoutAmount: 1 });
});

test('money per head divides only where amount and inhabitants are known', () => {
  const { districts } = euroByDistrict(
    [
      site(['06991'], 1000, { population: 10 }),
      site(['06991'], 500, { population: 5 }),
      site(['06991'], 9_000_000),
      site(['06991'], null, { population: 1000 }),
    ],
    emptyQuery,
  );
  expect(districts[0]?.perHead).toEqual({ eur: 100, sites: 2 });
});

test('the asked years and programmes count alone', () => {
  const own = site(['06991'], null, {
    allocations: [
      allocation({ year: 2016, amountEur: 1 }),
      allocation({ year: 2017, amountEur: 20 }),
      allocation({ year: 2017, amountEur: 300, programme: 'lebendige-zentren' }),
    ],
  });
  const query = { ...emptyQuery, programmes: ['sozialer-zusammenhalt'] as const, from: 2017 };
  expect(euroByDistrict([own], query).all.eur).toBe(20);
});
