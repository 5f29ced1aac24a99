import { describe, expect, it } from 'vitest';
import { allocation, participation, syntheticSite } from '../testing/syntheticSite';
import { allocatedEur, endYear, firstIntakeYear, isFormer } from './sums';

describe('the money of a site', () => {
  it('is the sum of its amounts', () => {
    const site = syntheticSite({
      allocations: [allocation({ amountEur: 100_000 }), allocation({ amountEur: 250_001 })],
    });
    expect(allocatedEur(site)).toBe(350_001);
  });

  it('is not known, and not zero, where no amount is published', () => {
    expect(allocatedEur(syntheticSite())).toBeNull();
  });
});

const years = (...spans: readonly (readonly [number | null, number | null])[]) =>
  syntheticSite({
    participations: spans.map(([intakeYear, end]) => participation({ intakeYear, endYear: end })),
  });

describe('the first intake', () => {
  it('is the earliest that a source names', () => {
    expect(firstIntakeYear(years([2018, null], [null, null], [2009, 2017]))).toBe(2009);
  });

  it('is not known where no source names one', () => {
    expect(firstIntakeYear(years([null, 2017]))).toBeNull();
    expect(firstIntakeYear(years())).toBeNull();
  });
});

describe('the end', () => {
  it('is the latest, once all programmes have ended', () => {
    expect(endYear(years([2009, 2017], [2001, 2012]))).toBe(2017);
  });

  it('is open while one programme runs or its end is not known', () => {
    expect(endYear(years([2009, 2017], [2018, null]))).toBeNull();
  });

  it('is open for a site of which no programme is known', () => {
    expect(endYear(years())).toBeNull();
    expect(isFormer(years(), 2026)).toBe(false);
  });
});

describe('a site is a former one', () => {
  it.each([
    [2025, true],
    [2026, false],
    [2030, false],
    [null, false],
  ])('with the end %s in 2026: %s', (end, former) => {
    expect(isFormer(years([2009, end]), 2026)).toBe(former);
  });
});
