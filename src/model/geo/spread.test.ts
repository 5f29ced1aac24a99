import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { fixtureSites } from '../../testing/fixtureFacts';
import { type DrawnSymbol, distancePx, worstOverlapPx } from '../../testing/symbolOverlap';
import type { LngLat } from '../site';
import { allocatedEur } from '../sums';
import { symbolRadius } from '../symbol';
import { spreadSymbols } from './spread';

const farthestPx = (symbols: readonly DrawnSymbol[], drawn: readonly LngLat[]): number =>
  Math.max(...symbols.map(({ point }, index) => distancePx(point, drawn[index] ?? [0, 0])));

describe('the sites of Hessen', () => {
  const sites = fixtureSites();
  const symbols = deepFreeze(
    sites.map((site) => ({ point: site.point, radius: symbolRadius(allocatedEur(site)) })),
  );
  const drawn = sites.map(({ symbolPoint }) => symbolPoint);

  it('hide none of each other on the opening view', () => {
    expect(worstOverlapPx(symbols, drawn)).toBeLessThan(0.05);
  });

  it('overlap where they are not spread, so that the test above can fail', () => {
    const truePlaces = sites.map(({ point }) => point);
    expect(worstOverlapPx(symbols, truePlaces)).toBeGreaterThan(5);
  });

  it('stay within 16 pixels of their true places, about 6 km', () => {
    expect(farthestPx(symbols, drawn)).toBeLessThan(16);
  });

  it('are spread the same way each time', { timeout: 30_000 }, () => {
    expect(spreadSymbols(symbols)).toEqual(spreadSymbols(symbols));
  });
});

test('a symbol that is alone stays at its place', () => {
  expect(spreadSymbols(deepFreeze([{ point: [9.5, 51], radius: 20 }]))).toEqual([[9.5, 51]]);
});

test('no symbol makes no place', () => {
  expect(spreadSymbols([])).toEqual([]);
});

test('two symbols at one place move apart by the same way, just enough', () => {
  const symbols: readonly DrawnSymbol[] = deepFreeze([
    { point: [9.5, 51], radius: 6 },
    { point: [9.5, 51], radius: 6 },
  ]);
  const drawn = spreadSymbols(symbols);
  expect(worstOverlapPx(symbols, drawn)).toBeLessThan(0.05);
  expect(worstOverlapPx(symbols, drawn)).toBeGreaterThan(-2);
  expect(farthestPx(symbols, drawn)).toBeLessThan(7.5);
});

test('any handful of sites is drawn without overlap, in the same order', {
  timeout: 60_000,
}, () => {
  const symbol = fc.record({
    point: fc.tuple(
      fc.double({ min: 8.5, max: 8.8, noNaN: true }),
      fc.double({ min: 50, max: 50.2, noNaN: true }),
    ),
    radius: fc.integer({ min: 3, max: 14 }),
  });
  fc.assert(
    fc.property(fc.array(symbol, { minLength: 2, maxLength: 8 }), (symbols) => {
      const drawn = spreadSymbols(deepFreeze(symbols));
      expect(drawn).toHaveLength(symbols.length);
      expect(worstOverlapPx(symbols, drawn)).toBeLessThan(0.5);
    }),
    { numRuns: 50 },
  );
});
