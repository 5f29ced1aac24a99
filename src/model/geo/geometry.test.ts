import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { signedArea } from '../../testing/signedArea';
import { hasClosedRings, metresOutside, schematicArea } from './geometry';

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

describe('a schematic area', () => {
  it.each([0.5, 48.16, 2500])('of %d ha is as large as it says', (areaHa) => {
    const [ring = []] = schematicArea(deepFreeze([9.5, 51]), areaHa).coordinates;
    const metresPerDegree = (6371008.8 * Math.PI) / 180;
    const ha = (signedArea(ring) * metresPerDegree ** 2 * Math.cos((51 * Math.PI) / 180)) / 10_000;
    // 64 corners: the polygon lacks 0.2 % of the circle.
    expect(ha / areaHa).toBeGreaterThan(0.99);
    expect(ha / areaHa).toBeLessThan(1.01);
  });

  it('lies around its centre and has a closed ring', () => {
    const area = schematicArea([9.5, 51], 100);
    expect(hasClosedRings(area)).toBe(true);
    expect(metresOutside([9.5, 51], area)).toBe(0);
    const radiusM = Math.sqrt(1_000_000 / Math.PI);
    const northOf = 51 + ((radiusM + 50) / 6371008.8) * (180 / Math.PI);
    expect(metresOutside([9.5, northOf], area)).toBeCloseTo(50, -0.5);
  });
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
