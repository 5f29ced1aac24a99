import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { realSites } from '../testing/realSites';
import { allocation, measure, syntheticSite } from '../testing/syntheticSite';
import { totals } from './totals';

test('places count once, money is added, and what is not known is counted apart', () => {
  const sites = deepFreeze([
    syntheticSite({
      ags: ['06991001', '06991002'],
      allocations: [allocation({ amountEur: 500 }), allocation({ amountEur: 20 })],
      measures: [measure(), measure()],
    }),
    syntheticSite({ ags: ['06991001'], allocations: [allocation({ amountEur: 3 })] }),
    syntheticSite({ ags: ['06992001'], districtAgs: ['06992'], measures: [measure()] }),
  ]);
  expect(totals(sites)).toEqual({
    sites: 3,
    municipalities: 3,
    districts: 2,
    measures: 3,
    allocatedEur: 523,
    sitesWithoutAmount: 1,
  });
});

test('no site comes to nothing', () => {
  expect(totals([])).toEqual({
    sites: 0,
    municipalities: 0,
    districts: 0,
    measures: 0,
    allocatedEur: 0,
    sitesWithoutAmount: 0,
  });
});

test('the real data comes to the sums of its tables', () => {
  expect(totals(realSites())).toMatchObject({
    sites: 236,
    measures: 917,
    allocatedEur: 314_398_200,
  });
});
