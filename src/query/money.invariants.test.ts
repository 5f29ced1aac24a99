import { describe, expect, it, test } from 'vitest';
import { firstYear, programmeIds } from '../model/vocabulary';
import { expectOneSum } from '../testing/expectOneSum';
import { realContext, realSites, realTable, realYear } from '../testing/realFacts';
import { fundedIn } from './money/fundedYears';
import { moneyByYear } from './money/moneyByYear';
import { moneyInTime } from './money/moneyInTime';
import { siteYears } from './money/siteYears';
import { emptyQuery } from './query';
import { compare } from './statements/compare';
import { areaSummary } from './statistics/areaSummary';
import { completenessByYear } from './statistics/completenessByYear';
import { totals } from './totals';
import { view } from './view';

const sites = realSites();
const year = realYear();
const { areas, coverage } = realContext();

test('the sentence tells the sums of the tables', () => {
  const amounts = realTable('allocations.csv').map((row) => Number(row.amount_eur));
  expect(totals(sites, emptyQuery)).toMatchObject({
    sites: sites.length,
    measures: realTable('measures.csv').length,
    allocatedEur: amounts.reduce((sum, amountEur) => sum + amountEur, 0),
  });
});

test('all statistics come to what the sentence says, in all and for each programme', () => {
  expectOneSum(sites, emptyQuery, year);
  for (const programme of programmeIds)
    expectOneSum(sites, { ...emptyQuery, programmes: [programme] }, year);
});

test('the regions hold all sites', () => {
  const regions = areas.filter(({ kind }) => kind === 'region');
  const held = regions.flatMap((area) => areaSummary(sites, area, year).sites.map(({ id }) => id));
  expect(new Set(held).size).toBe(sites.length);
});

describe('the strip of years', () => {
  const { years } = moneyInTime(sites, emptyQuery, coverage, year);

  it('has all years without gaps, each with the sum that the view of this year has', () => {
    expect(years.map((each) => each.year)).toEqual(years.map((_each, index) => firstYear + index));
    expect(years.at(-1)?.year).toBeGreaterThanOrEqual(year);
    for (const { year: each, amountEur } of years) {
      const answer = view(sites, { ...emptyQuery, from: each, to: each }, year);
      expect(answer.totals.allocatedEur, String(each)).toBe(amountEur ?? 0);
    }
  });

  it('compares a year with the published totals of its row, never more than once', () => {
    const rows = completenessByYear(sites, emptyQuery, coverage, year, areas);
    for (const { completeness, published } of rows) {
      const totalEur = published.reduce((sum, total) => sum + total.totalEur, 0);
      expect(totalEur).toBe(completeness.kind === 'unknown' ? 0 : completeness.totalEur);
    }
  });
});

describe('the years of each site', () => {
  it('lose no amount, have no gap, and lie between the ends of its charts', () => {
    for (const site of sites) {
      const years = moneyByYear(site, year);
      expect(years.flatMap(({ allocations }) => allocations)).toEqual(site.allocations);
      const first = years[0]?.year ?? 0;
      expect(years.map((each) => each.year)).toEqual(years.map((_each, index) => first + index));
      const { from, to } = siteYears(site, year);
      const told = [
        ...years.map((each) => each.year),
        ...site.participations.flatMap((part) => [part.intakeYear ?? to, part.endYear ?? to]),
      ];
      for (const each of told) {
        expect(each, site.id).toBeGreaterThanOrEqual(from);
        expect(each, site.id).toBeLessThanOrEqual(to);
      }
    }
  });

  it('are found by each single year of its money', () => {
    const lost = sites.filter((site) =>
      site.allocations.some((allocation) => !fundedIn([site], allocation.year, allocation.year)(0)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('add up to its sum in a comparison', () => {
    for (const site of sites) {
      const [compared] = compare([site], year).sites;
      const eur = compared?.years.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
      expect(eur, site.id).toBe(compared?.allocatedEur ?? 0);
    }
  });
});
