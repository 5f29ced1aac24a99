import { bearing, booleanPointInPolygon, distance } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { bearingDeg, distanceM, hasClosedRings, metresOutside } from './geometry';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const withHole: Polygon = deepFreeze({
  type: 'Polygon',
  coordinates: [square(9, 50, 0.3), square(9.1, 50.1, 0.1).toReversed()],
});
const twoParts: MultiPolygon = deepFreeze({
  type: 'MultiPolygon',
  coordinates: [[square(9, 50, 0.1)], [square(9.2, 50, 0.1)]],
});

/** Between two corners 0.1° apart the great circle runs up to this far north of the parallel. */
const bulgeM = 1.5;

describe('how far a point lies outside an area', () => {
  it.each([
    ['inside', [9.05, 50.05], twoParts],
    ['inside the second part', [9.25, 50.05], twoParts],
    ['on the line', [9, 50.05], twoParts],
    ['beside a hole', [9.05, 50.05], withHole],
  ] as const)('is zero %s', (_where, point, area) => {
    expect(metresOutside(deepFreeze([...point]), area)).toBe(0);
  });

  it('is told in metres: a thousandth of a degree of latitude is 111 m', () => {
    expect(Math.abs(metresOutside([9.05, 49.999], twoParts) - 111)).toBeLessThan(bulgeM);
  });

  it('is told from the nearest part', () => {
    // 0.02 degrees of longitude at 50.05° north are 1.43 km.
    expect(metresOutside([9.18, 50.05], twoParts)).toBeCloseTo(1428, -1);
  });

  it('is told from the edge of the hole in which it lies', () => {
    expect(Math.abs(metresOutside([9.15, 50.101], withHole) - 111)).toBeLessThan(bulgeM);
  });
});

it('is zero exactly where a point lies in the area, holes and parts minded', () => {
  // Off the lines by construction: they are at tenths.
  const degree = (from: number) =>
    fc.integer({ min: -10, max: 40 }).map((hundredths) => from + hundredths / 100 + 0.005);
  fc.assert(
    fc.property(degree(9), degree(50), fc.constantFrom(withHole, twoParts), (lng, lat, area) => {
      expect(metresOutside([lng, lat], area) === 0).toBe(booleanPointInPolygon([lng, lat], area));
    }),
  );
});

describe('closed rings', () => {
  it.each([
    ['a polygon with a hole', withHole],
    ['several parts', twoParts],
  ])('are those of %s', (_case, area) => {
    expect(hasClosedRings(area)).toBe(true);
  });

  it.each([
    ['that does not end where it starts', square(9, 50, 1).slice(0, -1)],
    ['that ends at another latitude', [...square(9, 50, 1).slice(0, -1), [9, 50.5]]],
    [
      'of three positions',
      [
        [9, 50],
        [10, 50],
        [9, 50],
      ],
    ],
    ['without positions', []],
  ])('are not those with a ring %s', (_case, ring: Position[]) => {
    expect(hasClosedRings({ type: 'Polygon', coordinates: [ring] })).toBe(false);
    expect(hasClosedRings({ type: 'Polygon', coordinates: [square(9, 50, 9), ring] })).toBe(false);
    const coordinates = [[square(0, 0, 1)], [ring]];
    expect(hasClosedRings({ type: 'MultiPolygon', coordinates })).toBe(false);
  });
});

it('distance and direction are what turf says', () => {
  const point = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(distanceM(a, b)).toBeCloseTo(distance(a, b, { units: 'meters' }), 3);
      // At a pole, at the other end of the earth and at the place itself there is none.
      if (Math.abs(a[1]) > 89 || distanceM(a, b) < 1 || distanceM(a, b) > 2e7) return;
      const turn = bearingDeg(a, b) - bearing(a, b);
      expect(Math.cos((turn * Math.PI) / 180)).toBeCloseTo(1, 9);
      expect(bearingDeg(a, b)).toBeGreaterThanOrEqual(0);
    }),
  );
});
