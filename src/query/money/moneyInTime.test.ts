import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../model/coverage';
import { firstYear, programmeIds } from '../../model/vocabulary';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { syntheticSites } from '../../testing/syntheticSiteArbitrary';
import { emptyQuery, type Query, without } from '../query';
import { totals } from '../totals';
import { view } from '../view';
import { type MoneyInTime, moneyInTime } from './moneyInTime';

const ofHessen = (changes: Partial<Query> = {}) =>
  moneyInTime(
    fixtureSites(),
    { ...emptyQuery, ...changes },
    fixtureContext().coverage,
    fixtureYear,
  );
const yearOf = ({ years }: MoneyInTime, year: number) => {
  const found = years.find((candidate) => candidate.year === year);
  if (found === undefined) throw new Error(`no year ${year}`);
  return found;
};
const sumOf = ({ years }: MoneyInTime) =>
  years.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);

describe('moneyInTime of Hessen', () => {
  it('has all years without gaps and all the money', () => {
    const money = ofHessen();
    expect(money.years.map(({ year }) => year)).toEqual(
      Array.from({ length: fixtureYear - firstYear + 1 }, (_, index) => firstYear + index),
    );
    expect(sumOf(money)).toBe(113_692_200);
    expect(sumOf(money)).toBe(totals(fixtureSites(), emptyQuery).allocatedEur);
  });

  it('has a year by programme, and null where nothing is known', () => {
    expect(yearOf(ofHessen(), 2016)).toMatchObject({
      parts: [
        { programme: 'sozialer-zusammenhalt', amountEur: 875_000 },
        { programme: 'wachstum-erneuerung', amountEur: 1_590_000 },
      ],
      amountEur: 2_465_000,
      completeness: { kind: 'unknown' },
      missingEur: 0,
    });
    expect(yearOf(ofHessen(), 2008)).toMatchObject({ parts: [], amountEur: null });
  });

  it('holds a year against the total of all programmes', () => {
    expect(yearOf(ofHessen(), 2019)).toMatchObject({
      completeness: {
        kind: 'partial',
        knownEur: 27_259_000,
        totalEur: 37_400_000,
        rounded: true,
        apart: [],
      },
      missingEur: 10_141_000,
    });
  });

  it('holds it against the totals of the programmes where none of all is published', () => {
    expect(yearOf(ofHessen(), 2022)).toMatchObject({
      amountEur: 20_482_000,
      completeness: {
        kind: 'partial',
        knownEur: 17_932_000,
        totalEur: 42_200_000,
        apart: ['investitionspakt-sportstaetten'],
      },
      missingEur: 24_268_000,
    });
  });

  it('takes the programmes that are asked for', () => {
    const cohesion = ofHessen({ programmes: ['sozialer-zusammenhalt'] });
    expect(yearOf(cohesion, 2019)).toMatchObject({
      amountEur: 12_414_000,
      completeness: { kind: 'complete', knownEur: 12_414_000, totalEur: 12_400_000 },
      missingEur: 0,
    });
    expect(cohesion.narrowed).toBe(false);
    const alone = ofHessen({ programmes: ['lebendige-zentren'] });
    expect(yearOf(alone, 2019).completeness).toEqual({ kind: 'unknown' });
  });

  it('never says complete while the total of an asked programme is open', () => {
    const two = ofHessen({ programmes: ['sozialer-zusammenhalt', 'lebendige-zentren'] });
    expect(yearOf(two, 2019).completeness).toEqual({ kind: 'unknown' });
  });

  it('ignores the years of the query and nothing else', () => {
    expect(ofHessen({ from: 2019, to: 2020 })).toBe(ofHessen());
    const kassel = ofHessen({ text: 'Kassel', from: 2019, to: 2020 });
    expect(ofHessen({ text: 'Kassel', from: 2006 })).toBe(kassel);
    expect(sumOf(kassel)).toBeLessThan(113_692_200);
  });

  it('names no missing part of a few sites, but still how complete the year is', () => {
    const kassel = ofHessen({ text: 'Kassel' });
    expect(kassel.narrowed).toBe(true);
    expect(yearOf(kassel, 2019)).toMatchObject({
      completeness: { kind: 'partial', knownEur: 27_259_000 },
      missingEur: 0,
    });
  });
});

const total = (totalEur: number): Coverage => ({
  programme: 'sozialer-zusammenhalt',
  year: 2016,
  totalEur,
  rounded: false,
  sitesTotal: null,
  source: 'https://land.example/summe',
});

describe('moneyInTime', () => {
  it.each([
    [105_264, 'partial'],
    [105_263, 'complete'],
  ])('counts 100.000 of %i euro as %s', (totalEur, kind) => {
    const sites = [syntheticSite({ allocations: [allocation()] })];
    const query: Query = { ...emptyQuery, programmes: ['sozialer-zusammenhalt'] };
    const money = moneyInTime(sites, query, [total(totalEur)], fixtureYear);
    expect(yearOf(money, 2016).completeness).toMatchObject({ kind, rounded: false });
  });

  it('has a place for amounts of years to come', () => {
    const sites = [syntheticSite({ allocations: [allocation({ year: 2028 })] })];
    expect(moneyInTime(sites, emptyQuery, [], fixtureYear).years.at(-1)).toMatchObject({
      year: 2028,
      amountEur: 100_000,
    });
  });

  it('adds up to the view of the query without its years', () => {
    const year = fc.option(fc.integer({ min: firstYear, max: fixtureYear }), { nil: null });
    const queries = fc
      .record({
        programmes: fc.subarray([...programmeIds], { maxLength: 2 }),
        text: fc.constantFrom('', 'Kita', 'Sued'),
        from: year,
        to: year,
      })
      .map((chosen): Query => ({ ...emptyQuery, ...chosen }));
    fc.assert(
      fc.property(syntheticSites, queries, (sites, query) => {
        const money = moneyInTime(sites, query, [], fixtureYear);
        const answer = view(sites, without(query, 'years'), fixtureYear);
        expect(sumOf(money)).toBe(answer.totals.allocatedEur);
      }),
    );
  });
});
