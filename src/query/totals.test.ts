import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { allocation, measure, syntheticSite } from '../testing/syntheticSite';
import { emptyQuery } from './query';
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
  expect(totals(sites, emptyQuery)).toEqual({
    sites: 3,
    municipalities: 3,
    districts: 2,
    measures: 3,
    allocatedEur: 523,
    sitesWithoutAmount: 1,
    years: { from: 2016, to: 2016 },
  });
});

test('only the asked money and measures count; a site of which none is left has no amount', () => {
  const sites = deepFreeze([
    syntheticSite({
      allocations: [
        allocation({ year: 2014, amountEur: 1 }),
        allocation({ year: 2015, amountEur: 20 }),
        allocation({ year: 2016, amountEur: 300, programme: 'lebendige-zentren' }),
        allocation({ year: 2017, amountEur: 4000 }),
      ],
      measures: [measure(), measure({ status: 'geplant' }), measure({ type: 'wohnen' })],
    }),
    syntheticSite({ allocations: [allocation({ year: 2014 })] }),
  ]);
  const asked = deepFreeze({
    ...emptyQuery,
    programmes: ['sozialer-zusammenhalt'],
    measureTypes: ['kita'],
    measureStatuses: ['fertig'],
    from: 2015,
    to: 2017,
  } as const);
  expect(totals(sites, asked)).toMatchObject({
    measures: 1,
    allocatedEur: 4020,
    sitesWithoutAmount: 1,
    years: { from: 2015, to: 2017 },
  });
});

test('as many amounts as all of Germany has are no problem', () => {
  const allocations = Array.from({ length: 200_000 }, () => allocation({ amountEur: 1 }));
  expect(totals([syntheticSite({ allocations })], emptyQuery).allocatedEur).toBe(200_000);
});

test('no site comes to nothing', () => {
  expect(totals([], emptyQuery)).toEqual({
    sites: 0,
    municipalities: 0,
    districts: 0,
    measures: 0,
    allocatedEur: 0,
    sitesWithoutAmount: 0,
    years: null,
  });
});
