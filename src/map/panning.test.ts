import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hessenBounds } from '../model/geo/openingView';
import { panSteps } from '../model/mapStep';
import type { LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';
import { panTarget, stepLimits, zoomRange } from './panning';

const [west, south] = hessenBounds.southWest;
const [east, north] = hessenBounds.northEast;
const inHessen: LngLat = [9, 50.5];
const around = ([lng, lat]: LngLat, half: number): Bbox => [
  lng - half,
  lat - half,
  lng + half,
  lat + half,
];

const centre = fc.tuple(
  fc.double({ min: 6, max: 12, noNaN: true }),
  fc.double({ min: 48, max: 53, noNaN: true }),
);
const half = fc.double({ min: 0.01, max: 3, noNaN: true });

describe('panTarget', () => {
  it('moves by a third of what is shown', () => {
    const viewport = around(inHessen, 0.3);
    expect(panTarget(inHessen, viewport, 'north')[1]).toBeCloseTo(50.7);
    expect(panTarget(inHessen, viewport, 'south')[1]).toBeCloseTo(50.3);
    expect(panTarget(inHessen, viewport, 'east')[0]).toBeCloseTo(9.2);
    expect(panTarget(inHessen, viewport, 'west')[0]).toBeCloseTo(8.8);
  });

  it.each(panSteps)('%s: never moves back, and never out of Hessen', (step) => {
    fc.assert(
      fc.property(centre, half, (from, reach) => {
        const to = panTarget(from, around(from, reach), step);
        const [onward, limit] = {
          north: [to[1] - from[1], north - to[1]],
          south: [from[1] - to[1], to[1] - south],
          east: [to[0] - from[0], east - to[0]],
          west: [from[0] - to[0], to[0] - west],
        }[step];
        expect(onward).toBeGreaterThanOrEqual(0);
        if (onward !== undefined && onward > 0) expect(limit).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it.each(panSteps)('%s: repeated, it ends at a limit and nowhere else', (step) => {
    fc.assert(
      fc.property(half, (reach) => {
        let at: LngLat = inHessen;
        for (let count = 0; count < 1000 && !stepLimits(at, 8).includes(step); count++) {
          const next = panTarget(at, around(at, reach), step);
          expect(next).not.toEqual(at);
          at = next;
        }
        expect(stepLimits(at, 8)).toEqual([step]);
      }),
    );
  });
});

describe('stepLimits', () => {
  it.each([
    ['none in the middle', inHessen, 8, []],
    ['north', [9, north], 8, ['north']],
    ['a corner, and beyond it', [east + 1, south - 1], 8, ['east', 'south']],
    ['the nearest', inHessen, zoomRange.max, ['in']],
    ['the farthest', inHessen, zoomRange.min, ['out']],
  ] as const)('%s', (_name, at, zoom, limits) => {
    expect(stepLimits(at, zoom)).toEqual(limits);
  });
});
