import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hessenBounds } from '../model/geo/openingView';
import { panSteps } from '../model/mapStep';
import type { LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';
import { largestZoom, smallestZoom } from './cameraLimits';
import { panTarget, stepLimits } from './panning';

const [west, south] = hessenBounds.southWest;
const [east, north] = hessenBounds.northEast;
const inHessen: LngLat = [9, 50.5];
const size = { whole: { width: 1000, height: 800 }, free: { width: 600, height: 700 } };
const around = ([lng, lat]: LngLat, half: number): Bbox => [
  lng - half,
  lat - half,
  lng + half,
  lat + half,
];
/** A map at a zoom, where it shows so many degrees in each direction. */
const at = (centre: LngLat, half: number, zoom = 11) => ({
  centre,
  zoom,
  size,
  viewport: around(centre, half),
});

const centre = fc.tuple(
  fc.double({ min: west, max: east, noNaN: true }),
  fc.double({ min: south, max: north, noNaN: true }),
);
const half = fc.double({ min: 0.01, max: 3, noNaN: true });

describe('panTarget', () => {
  it('moves by a third of what is shown', () => {
    const position = at(inHessen, 0.3);
    expect(panTarget(position, 'north')[1]).toBeCloseTo(50.7);
    expect(panTarget(position, 'south')[1]).toBeCloseTo(50.3);
    expect(panTarget(position, 'east')[0]).toBeCloseTo(9.2);
    expect(panTarget(position, 'west')[0]).toBeCloseTo(8.8);
  });

  it.each(panSteps)('%s: never moves back, and never out of Hessen', (step) => {
    fc.assert(
      fc.property(centre, half, (from, reach) => {
        const to = panTarget(at(from, reach), step);
        const [onward, limit] = {
          north: [to[1] - from[1], north - to[1]],
          south: [from[1] - to[1], to[1] - south],
          east: [to[0] - from[0], east - to[0]],
          west: [from[0] - to[0], to[0] - west],
        }[step];
        expect(onward).toBeGreaterThanOrEqual(-1e-9);
        expect(limit).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it.each(panSteps)('%s: repeated, it ends at a limit and nowhere else', (step) => {
    fc.assert(
      fc.property(half, (reach) => {
        let place: LngLat = inHessen;
        const reached = () => stepLimits(at(place, reach)).includes(step);
        for (let count = 0; count < 1000 && !reached(); count++) {
          const next = panTarget(at(place, reach), step);
          expect(next).not.toEqual(place);
          place = next;
        }
        expect(stepLimits(at(place, reach))).toEqual([step]);
      }),
    );
  });
});

describe('stepLimits', () => {
  it.each([
    ['none in the middle', inHessen, 8, []],
    ['north', [9, north], 8, ['north']],
    ['a corner', [east, south], 8, ['east', 'south']],
    ['the nearest', inHessen, largestZoom, ['in']],
    ['the farthest', inHessen, smallestZoom(size), ['out']],
  ] as const)('%s', (_name, place, zoom, limits) => {
    expect(stepLimits(at(place, 0.3, zoom))).toEqual(limits);
  });
});
