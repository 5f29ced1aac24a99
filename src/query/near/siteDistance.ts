import { distanceM, hasClosedRings, metresOutside } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite, LngLat } from '../../model/site';

/**
 * Metres from a place to a site: to its boundary where that is known (0 inside), else to its point.
 * Null where only its town is known.
 */
export function siteDistanceM(site: ListedSite, from: LngLat): number | null {
  if (onlyTownKnown(site)) return null;
  return site.boundary === null || !hasClosedRings(site.boundary)
    ? distanceM(from, site.point)
    : metresOutside(from, site.boundary);
}
