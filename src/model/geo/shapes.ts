import { circle, rewind, simplify, truncate } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { onlyTownKnown } from '../onlyTownKnown';
import { boundaryOf } from '../places';
import type { ListedSite, LngLat } from '../site';

/** Derived shapes: apart from geometry.ts, so that only the map and the build load their code. */

/** A circle of a given area in hectares: for a site of known size without a known boundary. */
export function schematicArea(centre: LngLat, areaHa: number): Polygon {
  const radiusM = Math.sqrt((areaHa * 10_000) / Math.PI);
  return circle([...centre], radiusM, { steps: 64, units: 'meters' }).geometry;
}

/**
 * What is drawn as the area of a site: its boundary where one is known, else a circle of its size;
 * null where neither is known, nor where in its town the circle would be.
 */
export function drawnArea(site: ListedSite): Polygon | MultiPolygon | null {
  const boundary = boundaryOf(site);
  if (boundary !== null) return boundary;
  if (site.areaHa === null || onlyTownKnown(site)) return null;
  return schematicArea(site.point, site.areaHa);
}

/** The same area in RFC 7946 form: outer rings counter-clockwise, five decimals (about a metre). */
export function published<A extends Polygon | MultiPolygon>(boundary: A): A {
  const rounded = truncate(boundary, { precision: 5, coordinates: 2 });
  return rewind(rounded, { mutate: true }) as A;
}

/** Simplified lines: none is farther than a tolerance in degrees from the original. */
export function simplified(lines: MultiLineString, toleranceDeg: number): MultiLineString {
  return simplify(lines, { tolerance: toleranceDeg, highQuality: true });
}
