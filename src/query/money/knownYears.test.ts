import { expect, it, test } from 'vitest';
import { fixtureSites } from '../../testing/fixtureFacts';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { knownYears, largerAmount } from './knownYears';

const partial = (amountEur: number) => ({
  programme: null,
  year: null,
  amountEur,
  whatItIs: 'Summe',
  source: 'https://land.example/mittel',
});

test.each([
  [2007, null, [2019, 2020], { known: 2, of: 20 }],
  [2019, 2020, [2019, 2020], { known: 2, of: 2 }],
  [null, null, [2019], { known: 1, of: null }],
  [2007, null, [], null],
])('funded from %s to %s with amounts for %j: %j', (intakeYear, endYear, years, expected) => {
  const site = syntheticSite({
    participations: [participation({ intakeYear, endYear })],
    allocations: years.map((year) => allocation({ year })),
  });
  expect(knownYears(site, 2026)).toEqual(expected);
});

it('says of no site that more years are known than there are', () => {
  for (const site of fixtureSites()) {
    const { known, of } = knownYears(site, 2026) ?? { known: 0, of: 0 };
    expect(known).toBeLessThanOrEqual(of ?? known);
  }
});

it('names another amount only where it is more than the sum', () => {
  const site = syntheticSite({
    allocations: [allocation({ amountEur: 500 })],
    partialAmounts: [partial(400), partial(900), partial(600)],
  });
  expect(largerAmount(site)?.amountEur).toBe(900);
  expect(largerAmount({ ...site, partialAmounts: [partial(500)] })).toBeNull();
  expect(largerAmount({ allocations: [], partialAmounts: [partial(1)] })?.amountEur).toBe(1);
});
