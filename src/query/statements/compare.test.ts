import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { compare } from './compare';

const kinds = (...sites: Parameters<typeof compare>[0]) =>
  compare(sites, fixtureYear).caveats.map(({ kind }) => kind);

const amounts = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => allocation({ year: from + index }));
const ended = (id: string, from: number, to: number, changes = {}) =>
  syntheticSite({
    id,
    participations: [participation({ intakeYear: from, endYear: to })],
    allocations: amounts(from, to),
    ...changes,
  });

describe('figures', () => {
  it('are given for each inhabitant and hectare only where both figures are known', () => {
    const [both, noSum, noSize] = compare(
      [
        ended('a', 2016, 2017, { population: 1000, areaHa: 20 }),
        syntheticSite({ id: 'b', population: 1000, areaHa: 20 }),
        ended('c', 2016, 2017),
      ],
      fixtureYear,
    ).sites;
    expect(both).toMatchObject({ allocatedEur: 200_000, perInhabitantEur: 200, perHaEur: 10_000 });
    expect(noSum).toMatchObject({ allocatedEur: null, perInhabitantEur: null, perHaEur: null });
    expect(noSize).toMatchObject({ perInhabitantEur: null, perHaEur: null });
  });

  it('count the funded years without an amount, up to today where no end is known', () => {
    const gap = syntheticSite({ allocations: [allocation({ year: 2017 })] });
    const [open] = compare([gap], fixtureYear).sites;
    expect(open).toMatchObject({ paid: { from: 2017, to: 2017 }, paidYears: 1, unknownYears: 10 });
    const [unknown] = compare(
      [syntheticSite({ participations: [participation({ intakeYear: null })] })],
      fixtureYear,
    ).sites;
    expect(unknown?.unknownYears).toBeNull();
  });

  it('stand on one axis, from the first year of any to the last, up to the largest', () => {
    const early = ended('a', 2008, 2010);
    const rich = ended('b', 2014, 2015, {
      allocations: [allocation({ year: 2015, amountEur: 9 })],
    });
    expect(compare([early, rich], fixtureYear)).toMatchObject({
      years: { from: 2008, to: 2015 },
      highestEur: 100_000,
    });
    expect(compare([syntheticSite()], fixtureYear)).toMatchObject({ years: null, highestEur: 0 });
  });
});

describe('caveats', () => {
  it('are none where nothing misleads, and none for a single site', () => {
    expect(kinds(ended('a', 2014, 2016), ended('b', 2014, 2016))).toEqual([]);
    expect(kinds(syntheticSite())).toEqual([]);
  });

  it('tell sums of different years', () => {
    const { caveats } = compare([ended('a', 2014, 2019), ended('b', 2019, 2020)], fixtureYear);
    expect(caveats).toEqual([
      {
        kind: 'spans',
        spans: [
          { from: 2014, to: 2019 },
          { from: 2019, to: 2020 },
        ],
      },
    ]);
  });

  it('tell years and sites without an amount', () => {
    const gaps = ended('a', 2014, 2016, {
      allocations: [allocation({ year: 2014 }), allocation({ year: 2016 })],
    });
    expect(kinds(gaps, ended('b', 2014, 2016), syntheticSite({ id: 'c' }))).toEqual([
      'gaps',
      'none',
    ]);
  });

  it('tell populations of other years, and of one not named, where they are divided by', () => {
    const of = (id: string, populationYear: number | null) =>
      ended(id, 2014, 2016, { population: 1000, populationYear });
    expect(kinds(of('a', 2014), of('b', 2020))).toEqual(['populationYears']);
    expect(kinds(of('a', null), of('b', null))).toEqual(['populationYearUnknown']);
    expect(kinds(of('a', 2014), of('b', 2014))).toEqual([]);
    const without = { population: 1000, populationYear: 2000 };
    expect(kinds(of('a', 2014), syntheticSite({ id: 'b', ...without }))).toEqual(['none']);
  });

  it('tell whole municipalities beside a neighbourhood', () => {
    const whole = ended('a', 2014, 2016, { extent: 'municipalities' });
    expect(kinds(whole, ended('b', 2014, 2016))).toEqual(['extents']);
    expect(kinds(whole, ended('b', 2014, 2016, { extent: 'municipalities' }))).toEqual([]);
  });
});

it('sums up any sites: the bars of each add up to its sum', () => {
  const some = fc.uniqueArray(fc.constantFrom(...fixtureSites()), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, (sites) => {
      const { sites: compared, highestEur, years } = compare(sites, fixtureYear);
      expect(compared.map(({ site }) => site)).toEqual(sites);
      for (const one of compared) {
        const eur = one.years.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
        expect(eur).toBe(one.allocatedEur ?? 0);
        for (const { year, amountEur } of one.years) {
          expect(year).toBeGreaterThanOrEqual(years?.from ?? Number.NaN);
          expect(year).toBeLessThanOrEqual(years?.to ?? Number.NaN);
          expect(amountEur ?? 0).toBeLessThanOrEqual(highestEur);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('knows of Wesertor what its facts say', () => {
  const wesertor = fixtureSite('kassel-wesertor');
  const [only] = compare([wesertor], fixtureYear).sites;
  expect(only?.perInhabitantEur).toBeCloseTo(
    (only?.allocatedEur ?? Number.NaN) / (wesertor.population ?? Number.NaN),
  );
});
