import { circle, rewind, simplify, truncate } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../site';

/** Shapes that are made anew: apart from geometry.ts, so that only the map and the build load their code. */

/** A circle of a given area: stands for a site whose size is known and whose boundary is not. */
export function schematicArea(centre: LngLat, areaHa: number): Polygon {
  const radiusM = Math.sqrt((areaHa * 10_000) / Math.PI);
  return circle([...centre], radiusM, { steps: 64, units: 'meters' }).geometry;
}

/** The same area as RFC 7946 wants it: outer rings counter-clockwise, five decimals (about a metre). */
export function published(boundary: MultiPolygon): MultiPolygon {
  const rounded = truncate(boundary, { precision: 5, coordinates: 2 });
  return rewind(rounded, { mutate: true }) as MultiPolygon;
}

/** Lines with fewer points, none farther than a tolerance in degrees from where they were. */
export function simplified(lines: MultiLineString, toleranceDeg: number): MultiLineString {
  return simplify(lines, { tolerance: toleranceDeg, highQuality: true });
}
