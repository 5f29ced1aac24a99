import { bearingDeg } from '../../model/geo/geometry';
import type { LngLat } from '../../model/site';

/** The eight directions, clockwise. */
export const directions = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type Direction = (typeof directions)[number];

/** Where a place lies as seen from another: the nearest of the eight directions. */
export function direction(from: LngLat, to: LngLat): Direction {
  const eighth = Math.round(bearingDeg(from, to) / 45) % directions.length;
  return directions[eighth] ?? 'north';
}
