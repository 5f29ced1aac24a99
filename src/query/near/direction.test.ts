import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearingDeg } from '../../model/geo/geometry';
import type { LngLat } from '../../model/site';
import { direction, directions } from './direction';

const kassel: LngLat = [9.49, 51.31];

test.each([
  ['north', 0, 1],
  ['northEast', 1.6, 1],
  ['east', 1, 0],
  ['southEast', 1.6, -1],
  ['south', 0, -1],
  ['southWest', -1.6, -1],
  ['west', -1, 0],
  ['northWest', -1.6, 1],
])('%s', (expected, dLng, dLat) => {
  const place: LngLat = [kassel[0] + dLng / 10, kassel[1] + dLat / 10];
  expect(direction(kassel, place)).toBe(expected);
});

const places = fc
  .tuple(
    fc.double({ min: 7.8, max: 10.2, noNaN: true }),
    fc.double({ min: 49.4, max: 51.6, noNaN: true }),
  )
  .map(([lng, lat]): LngLat => [lng, lat]);

test('is never farther from the true bearing than half of an eighth', () => {
  fc.assert(
    fc.property(places, places, (from, to) => {
      const middle = directions.indexOf(direction(from, to)) * 45;
      const off = Math.abs(((bearingDeg(from, to) - middle + 540) % 360) - 180);
      expect(off).toBeLessThanOrEqual(22.5 + 1e-9);
    }),
  );
});
