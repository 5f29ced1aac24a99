import { distanceM, hasClosedRings, metresOutside } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { boundaryOf } from '../../model/places';
import type { ListedSite, LngLat } from '../../model/site';

/**
 * Metres from a place to a site: to its boundary where that is known (0 inside), else to its point.
 * Null where only its town is known.
 */
export function siteDistanceM(site: ListedSite, from: LngLat): number | null {
  if (onlyTownKnown(site)) return null;
  const boundary = boundaryOf(site);
  return boundary === null || !hasClosedRings(boundary)
    ? distanceM(from, site.point)
    : metresOutside(from, boundary);
}
