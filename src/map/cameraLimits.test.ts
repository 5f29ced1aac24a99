import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../model/geo/mercator';
import { hessenBounds, openingMaxZoom } from '../model/geo/openingView';
import type { LngLat } from '../model/site';
import { type Camera, keptInSight, largestZoom, type MapSize, smallestZoom } from './cameraLimits';

/** Maps of all shapes: a phone, a screen with a panel, tall, flat, in a frame of a few lines. */
const sizes: readonly MapSize[] = [
  { whole: { width: 320, height: 320 }, free: { width: 296, height: 292 } },
  { whole: { width: 1036, height: 700 }, free: { width: 988, height: 652 } },
  { whole: { width: 1036, height: 700 }, free: { width: 560, height: 652 } },
  { whole: { width: 300, height: 1400 }, free: { width: 252, height: 1352 } },
  { whole: { width: 1800, height: 240 }, free: { width: 1752, height: 192 } },
  { whole: { width: 320, height: 120 }, free: { width: 296, height: 92 } },
];
const anySize = fc.constantFrom(...sizes);
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  centre: fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ),
  zoom: fc.double({ min: -2, max: 24, noNaN: true }),
});

/** Distances of the corners of Hessen from the centre of the map, in pixels: west, north, east, south. */
function corners({ centre, zoom }: Camera) {
  const [x, y] = project(centre, zoom);
  const [west, south] = project(hessenBounds.southWest, zoom);
  const [east, north] = project(hessenBounds.northEast, zoom);
  return { west: west - x, north: north - y, east: east - x, south: south - y };
}

describe('smallestZoom', () => {
  it.each(sizes)('shows Hessen as large as the free part of $whole allows', (size) => {
    const { west, north, east, south } = corners({ centre: [9, 50.5], zoom: smallestZoom(size) });
    const { width, height } = size.free;
    const filled = Math.max((east - west) / width, (south - north) / height);
    if (smallestZoom(size) < openingMaxZoom) expect(filled).toBeCloseTo(1, 6);
    else expect(filled).toBeLessThan(1);
  });

  it('bears a map that is not laid out', () => {
    const none = { width: 0, height: 0 };
    expect(smallestZoom({ whole: none, free: none })).toBe(0);
  });
});

describe('keptInSight', () => {
  it('shows all of Hessen at the smallest zoom, wherever one came from', () => {
    fc.assert(
      fc.property(anySize, anyCamera, (size, asked) => {
        const kept = keptInSight({ ...asked, zoom: -2 }, size);
        const { west, north, east, south } = corners(kept);
        const { width, height } = size.whole;
        expect(kept.zoom).toBe(smallestZoom(size));
        expect(Math.max(-west, east)).toBeLessThanOrEqual(width / 2 + 1e-6);
        expect(Math.max(-north, south)).toBeLessThanOrEqual(height / 2 + 1e-6);
      }),
    );
  });

  it('never loses Hessen, and leaves alone what it has kept', () => {
    fc.assert(
      fc.property(anySize, anyCamera, (size, asked) => {
        const kept = keptInSight(asked, size);
        const { west, north, east, south } = corners(kept);
        const { width, height } = size.whole;
        expect(Math.max(west, -east)).toBeLessThanOrEqual(width / 2 + 1e-3);
        expect(Math.max(north, -south)).toBeLessThanOrEqual(height / 2 + 1e-3);
        expect(kept.zoom).toBeLessThanOrEqual(largestZoom);
        const again = keptInSight(kept, size);
        expect(again.zoom).toBe(kept.zoom);
        expect(again.centre.map((degrees, axis) => degrees - (kept.centre[axis] ?? 0))).toEqual([
          expect.closeTo(0, 9),
          expect.closeTo(0, 9),
        ]);
      }),
    );
  });

  it('lets any place of Hessen stand in the middle of the free part, from one level nearer', () => {
    const places: readonly LngLat[] = [hessenBounds.southWest, hessenBounds.northEast];
    for (const size of sizes)
      for (const centre of places) {
        const aside = (size.whole.width - size.free.width) / 2;
        const zoom = smallestZoom(size) + 1;
        const shifted: LngLat = [centre[0] + (aside / (512 * 2 ** zoom)) * 360, centre[1]];
        const kept = keptInSight({ centre: shifted, zoom }, size);
        expect(kept.centre[0]).toBeCloseTo(shifted[0], 9);
        expect(kept.centre[1]).toBeCloseTo(shifted[1], 9);
      }
  });

  it('does not jump while one zooms', () => {
    fc.assert(
      fc.property(
        anySize,
        anyCamera,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (size, asked, more) => {
          const zoom = smallestZoom(size) + more;
          const [a, b] = [zoom, zoom + 1e-6].map((at) => keptInSight({ ...asked, zoom: at }, size));
          expect(a?.centre[0]).toBeCloseTo(b?.centre[0] ?? Number.NaN, 3);
          expect(a?.centre[1]).toBeCloseTo(b?.centre[1] ?? Number.NaN, 3);
        },
      ),
    );
  });
});
