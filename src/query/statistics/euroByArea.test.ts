import { expect, test } from 'vitest';
import type { Site } from '../../model/site';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { euroByArea } from './euroByArea';

const site = (ags: readonly string[], amountEur: number | null, changes = {}): Site =>
  syntheticSite({
    ags: [...ags],
    districtAgs: [...new Set(ags.map((key) => key.slice(0, 5)))],
    allocations: amountEur === null ? [] : [allocation({ amountEur })],
    ...changes,
  });
const [musterstadt, beispielhausen, probedorf] = ['06991001', '06991002', '06992001'] as const;

test('a site of two areas is counted in none of them, but apart', () => {
  const unknown = site([probedorf], null);
  const sites = [site([musterstadt], 100), site([musterstadt, probedorf], 50), unknown];
  const { areas, several, all } = euroByArea(sites, emptyQuery, 'district');
  expect([...areas.values()]).toEqual([
    { key: '06991', shared: 1, sites: 1, eur: 100, withoutAmount: [], amounts: 1 },
    { key: '06992', shared: 1, sites: 1, eur: null, withoutAmount: [unknown], amounts: 0 },
  ]);
  expect(several).toMatchObject({ sites: 1, eur: 50 });
  expect(all).toMatchObject({ sites: 3, eur: 150, withoutAmount: [unknown] });
});

test('what is shared by municipalities may belong to one district', () => {
  const sites = [site([musterstadt, beispielhausen], 70), site([musterstadt], 5)];
  const towns = euroByArea(sites, emptyQuery, 'municipality');
  expect([...towns.areas.keys()]).toEqual([musterstadt, beispielhausen]);
  expect(towns.areas.get(beispielhausen)).toMatchObject({ sites: 0, eur: null, shared: 1 });
  expect(towns.several).toMatchObject({ eur: 70 });
  const districts = euroByArea(sites, emptyQuery, 'district');
  expect(districts.areas.get('06991')).toMatchObject({ sites: 2, eur: 75, shared: 0 });
  expect(districts.several).toBeNull();
  expect(euroByArea(sites, emptyQuery, 'region').areas.get('069')).toMatchObject({ eur: 75 });
});

test('the asked years and programmes count alone', () => {
  const own = site([musterstadt], null, {
    allocations: [
      allocation({ year: 2016, amountEur: 1 }),
      allocation({ year: 2017, amountEur: 20 }),
      allocation({ year: 2017, amountEur: 300, programme: 'lebendige-zentren' }),
    ],
  });
  const query = { ...emptyQuery, programmes: ['sozialer-zusammenhalt'] as const, from: 2017 };
  expect(euroByArea([own], query, 'district').all.eur).toBe(20);
});
