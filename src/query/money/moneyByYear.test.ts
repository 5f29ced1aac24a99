import { expect, test } from 'vitest';
import type { Participation } from '../../model/site';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { moneyByYear } from './moneyByYear';

/** Year → amount, for a site with a participation and amounts. */
const money = (
  part: Partial<Participation>,
  amounts: readonly (readonly [number, number])[],
  currentYear = 2026,
) => {
  const site = syntheticSite({
    participations: [participation(part)],
    allocations: amounts.map(([year, amountEur]) => allocation({ year, amountEur })),
  });
  return moneyByYear(site, currentYear).map(({ year, amountEur }) => [year, amountEur]);
};

test('the years run from the intake to this year, and a gap is not known, not zero', () => {
  expect(
    money({ intakeYear: 2022 }, [
      [2023, 500],
      [2025, 700],
    ]),
  ).toEqual([
    [2022, null],
    [2023, 500],
    [2024, null],
    [2025, 700],
    [2026, null],
  ]);
});

test('the years end with the funding', () => {
  expect(money({ intakeYear: 2010, endYear: 2012 }, [[2011, 500]])).toEqual([
    [2010, null],
    [2011, 500],
    [2012, null],
  ]);
});

test('an amount before the intake or after the end widens the years', () => {
  const years = money({ intakeYear: 2010, endYear: 2011 }, [
    [2009, 1],
    [2013, 2],
  ]);
  expect(years.map(([year]) => year)).toEqual([2009, 2010, 2011, 2012, 2013]);
});

test('without a known intake the years begin with the first amount', () => {
  expect(money({ intakeYear: null, endYear: 2016 }, [[2015, 1]])).toEqual([
    [2015, 1],
    [2016, null],
  ]);
});

test('amounts of one year are added, and stay there one by one', () => {
  const site = syntheticSite({
    participations: [participation({ endYear: 2016 })],
    allocations: [
      allocation({ amountEur: 100 }),
      allocation({ amountEur: 50, programme: 'lebendige-zentren' }),
    ],
  });
  expect(moneyByYear(site, 2026)).toEqual([
    { year: 2016, allocations: site.allocations, amountEur: 150 },
  ]);
});

test('an amount for next year is shown', () => {
  expect(money({ intakeYear: 2027 }, [[2027, 9]])).toEqual([[2027, 9]]);
});

test('a site without a published amount has no years', () => {
  expect(money({ intakeYear: 2016 }, [])).toEqual([]);
});
