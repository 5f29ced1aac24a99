import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSpan, limitsOf, nextSpan, spanBetween, startSpan } from './chosenSpan';

const strip = { from: 1999, to: 2026 };
const funded = { from: 2006, to: 2025 };
const year = fc.integer({ min: strip.from, max: strip.to });
const span = fc.tuple(year, year).map(([a, b]) => spanBetween(a, b));

describe('chosenSpan', () => {
  it('is nothing where the query asks for all years', () => {
    expect(chosenSpan({ from: null, to: null }, strip)).toBeNull();
  });

  it.each([
    [2010, null, 2010, 2026],
    [null, 2010, 1999, 2010],
    [2050, 2060, 2026, 2026],
  ])(
    'of %s to %s is %i to %i: open ends and foreign years end with the strip',
    (from, to, a, b) => {
      expect(chosenSpan({ from, to }, strip)).toEqual({ from: a, to: b });
    },
  );

  it('is the inverse of limitsOf, where all years are no span', () => {
    fc.assert(
      fc.property(span, (chosen) => {
        const [from, to] = limitsOf(chosen, strip);
        const all = chosen.from === strip.from && chosen.to === strip.to;
        expect(chosenSpan({ from, to }, strip)).toEqual(all ? null : chosen);
      }),
    );
  });
});

describe('limitsOf', () => {
  it('sets no limit at an end of the strip, but keeps a single year', () => {
    expect(limitsOf({ from: 1999, to: 2010 }, strip)).toEqual([null, 2010]);
    expect(limitsOf({ from: 2010, to: 2026 }, strip)).toEqual([2010, null]);
    expect(limitsOf({ from: 2026, to: 2026 }, strip)).toEqual([2026, 2026]);
  });
});

describe('playing', () => {
  it('begins at the first year with money, or one on from the chosen span', () => {
    expect(startSpan(null, funded)).toEqual({ from: 2006, to: 2006 });
    expect(startSpan({ from: 2010, to: 2012 }, funded)).toEqual({ from: 2011, to: 2013 });
  });

  it('begins again, with the same width, where the span stands at the end', () => {
    expect(startSpan({ from: 2023, to: 2025 }, funded)).toEqual({ from: 2006, to: 2008 });
    expect(startSpan({ from: 1999, to: 2026 }, funded)).toEqual(funded);
  });

  it('reaches the last year with money in steps of one year, as wide as it was, and ends', () => {
    fc.assert(
      fc.property(span, (chosen) => {
        const shown = [startSpan(chosen, funded)];
        for (let next = shown[0]; next !== undefined; ) {
          next = nextSpan(next, funded) ?? undefined;
          if (next !== undefined) shown.push(next);
        }
        expect(shown.at(-1)?.to).toBe(funded.to);
        const widths = new Set(shown.map(({ from, to }) => to - from));
        expect(widths.size).toBe(1);
      }),
    );
  });
});
