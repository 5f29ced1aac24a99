import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf, percent, roundScale, valueScale, yearScale, yearTicks } from './scales';

const year = fc.integer({ min: 1990, max: 2060 });
const spans = fc.tuple(year, fc.nat(60)).map(([from, more]) => ({ from, to: from + more }));

describe('years', () => {
  it('fill the frame, one as wide as the other, and have their labels in the middle', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const x = yearScale(span, { ...percent, left: 10, right: 90 });
        const width = 80 / (span.to - span.from + 1);
        expect(x(span.from)).toBeCloseTo(10, 6);
        expect(x(span.to + 1)).toBeCloseTo(90, 6);
        expect(middleOf(x, span.from)).toBeCloseTo(10 + width / 2, 6);
        expect(middleOf(x, span.to)).toBeCloseTo(90 - width / 2, 6);
      }),
    );
  });

  it.each([
    [{ from: 2020, to: 2026 }, [2020, 2021, 2022, 2023, 2024, 2025, 2026]],
    [{ from: 2019, to: 2026 }, [2020, 2022, 2024, 2026]],
    [{ from: 1999, to: 2026 }, [2000, 2005, 2010, 2015, 2020, 2025]],
    [{ from: 1990, to: 2030 }, [1990, 2000, 2010, 2020, 2030]],
    [{ from: 0, to: 23 }, [0, 5, 10, 15, 20]],
  ])('%j are written in round steps', (span, ticks) => {
    expect(yearTicks(span)).toEqual(ticks);
  });

  it('are written as far as they fit, all with the same step, and never outside', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 7, max: 20 }), (span, fitting) => {
        const ticks = yearTicks(span, fitting);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(fitting);
        expect(ticks[0]).toBeGreaterThanOrEqual(span.from);
        expect(ticks.at(-1)).toBeLessThanOrEqual(span.to);
        const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('amounts', () => {
  it('rise from the base line to the top', () => {
    const y = valueScale(200, { ...percent, top: 20 });
    expect([0, 100, 200].map(y)).toEqual([100, 60, 20]);
    expect(valueScale(0)(0)).toBe(100);
  });

  it('have few round steps, the largest amount at or below the last one', () => {
    const { y, ticks } = roundScale(1_115_000, 3);
    expect(ticks).toEqual([0, 500_000, 1_000_000, 1_500_000]);
    expect(ticks.map(y).map(Math.round)).toEqual([100, 67, 33, 0]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (largest) => {
        const { y: scale, ticks: steps } = roundScale(largest, 4);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(scale(steps.at(-1) ?? 0)).toBeCloseTo(0, 6);
        expect(steps.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
