import { kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat } from '../site';

/** Mean radius, as turf has it. */
const earthRadiusM = 6_371_008.8;

/** Distances and directions. Coordinates in degrees (WGS 84), lengths in metres. */

/** Distance in metres from a point to an area; 0 inside, or for an area without rings. */
export function metresOutside(point: LngLat, boundary: Polygon | MultiPolygon): number {
  if (!hasClosedRings(boundary)) return 0;
  const rings = ringsOf(boundary);
  if (isInside(point, rings)) return 0;
  return Math.min(...rings.map((ring) => metresToLine(point, ring)));
}

/**
 * By the even-odd rule, so that holes count as outside. On an edge the answer may be either, which
 * matters to no distance; a test that is exact there costs the first load 2 kB.
 */
function isInside([lng, lat]: LngLat, rings: readonly Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromLng = 0, fromLat = 0] = ring.at(-1) ?? [];
    for (const [toLng = 0, toLat = 0] of ring) {
      const crossesLat = fromLat > lat !== toLat > lat;
      const crossing = toLng + ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat);
      if (crossesLat && lng < crossing) inside = !inside;
      [fromLng, fromLat] = [toLng, toLat];
    }
  }
  return inside;
}

/**
 * Metres from a point to a line, in a plane that touches the earth at the point: within Hessen off by
 * one percent at most, and fifty times as fast as on the sphere.
 */
export function metresToLine([lng, lat]: LngLat, line: readonly Position[]): number {
  const perLat = (earthRadiusM * Math.PI) / 180;
  const perLng = perLat * Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  let [fromX, fromY] = [Number.NaN, Number.NaN];
  for (const [positionLng = 0, positionLat = 0] of line) {
    const [x, y] = [(positionLng - lng) * perLng, (positionLat - lat) * perLat];
    nearest = Math.min(nearest, metresToSegment(fromX, fromY, x, y));
    [fromX, fromY] = [x, y];
  }
  return nearest;
}

/** From (0, 0); the distance to the end where there is no start. */
function metresToSegment(fromX: number, fromY: number, x: number, y: number): number {
  const [dx, dy] = [x - fromX, y - fromY];
  const part = -(fromX * dx + fromY * dy) / (dx * dx + dy * dy);
  if (!(part > 0)) return Number.isNaN(fromX) ? Math.hypot(x, y) : Math.hypot(fromX, fromY);
  return part >= 1 ? Math.hypot(x, y) : Math.hypot(fromX + part * dx, fromY + part * dy);
}

/** Whether each ring has at least four positions and ends where it starts (RFC 7946, 3.1.6). */
export function hasClosedRings(boundary: Polygon | MultiPolygon): boolean {
  return ringsOf(boundary).every(isClosedRing);
}

const ringsOf = (boundary: Polygon | MultiPolygon): readonly Position[][] =>
  boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();

/** Whether a ring has at least four positions and ends where it starts. */
export function isClosedRing(ring: readonly (readonly number[])[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The first point where a closed ring crosses itself, in degrees; null where it does not. */
export function selfCrossing(ring: readonly (readonly number[])[]): LngLat | null {
  const closed: Polygon = { type: 'Polygon', coordinates: [ring.map((position) => [...position])] };
  const [lng, lat] = kinks(closed).features[0]?.geometry.coordinates ?? [];
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

/**
 * Metres between two points as the crow flies (haversine). By hand: a list of a hundred thousand is put in
 * order by it, and turf's takes many times as long for copies and units, of which it brings a kilobyte.
 */
export function distanceM([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const a =
    Math.sin(radians(toLat - fromLat) / 2) ** 2 +
    Math.sin(radians(toLng - fromLng) / 2) ** 2 *
      Math.cos(radians(fromLat)) *
      Math.cos(radians(toLat));
  return 2 * earthRadiusM * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Direction from one point to another in degrees from 0 (north) clockwise to below 360. By hand as the
 * distance.
 */
export function bearingDeg([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const [from, to, turn] = [radians(fromLat), radians(toLat), radians(toLng - fromLng)];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
