import type { Position } from 'geojson';

/**
 * Area of a ring in square degrees, without turf: positive where it runs counter-clockwise, as an
 * outer ring must (RFC 7946, 3.1.6).
 */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
