import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { perSite } from '../../model/perSite';
import { boundaryOf, hasBoundary } from '../../model/places';
import type { ListedSite } from '../../model/site';
import { endYear, isFormer } from '../../model/sums';
import { siteTitle } from '../siteTitle';
import { type Direction, direction } from './direction';
import { siteDistanceM } from './siteDistance';

/** A site as seen from another. */
export interface Neighbour {
  readonly site: ListedSite;
  readonly title: string;
  /**
   * Metres between the points, or to the boundary where one is known: 0 for a point within it. Null
   * where only the town is known of one of them.
   */
  readonly distanceM: number | null;
  /** Null at a distance of 0 or an unknown one. */
  readonly direction: Direction | null;
  /** Year in which the funding ended; null while it is running or its end is not known. */
  readonly endedIn: number | null;
  readonly sameMunicipality: boolean;
}

export interface AroundSite {
  /**
   * The nearest others whose place is known; of a site of which only the town is known those outside
   * of the town, seen from its middle.
   */
  readonly nearest: readonly Neighbour[];
  /** All others of its municipalities that are not among the nearest. */
  readonly sameMunicipality: readonly Neighbour[];
}

/** Maximum number of nearest sites. */
const maxNearest = 4;

/** The other sites around a site, the nearest first. */
export function aroundSite(
  sites: readonly ListedSite[],
  site: ListedSite,
  currentYear: number,
): AroundSite {
  const others = sites.filter(({ id }) => id !== site.id);
  const ranks = (other: ListedSite) =>
    !onlyTownKnown(other) && !(onlyTownKnown(site) && share(site, other));
  const limit =
    others
      .filter(ranks)
      .map((other) => distanceM(site.point, other.point))
      .toSorted((a, b) => a - b)[maxNearest - 1] ?? Number.POSITIVE_INFINITY;
  const seen = others
    .map((other) => ({ other, farM: farness(site, other, limit) }))
    .toSorted((a, b) => a.farM - b.farM)
    .map(({ other, farM }) => neighbour(site, other, farM, currentYear));
  const nearest = seen.filter((one) => ranks(one.site)).slice(0, maxNearest);
  return {
    nearest,
    sameMunicipality: seen.filter((one) => one.sameMunicipality && !nearest.includes(one)),
  };
}

const share = (site: ListedSite, other: ListedSite): boolean =>
  other.ags.some((ags) => site.ags.includes(ags));

/** @param limitM maximum distance in metres of sites in other towns */
const farness = (site: ListedSite, other: ListedSite, limitM: number): number =>
  between(site, other, share(site, other) ? Number.POSITIVE_INFINITY : limitM);

function neighbour(
  site: ListedSite,
  other: ListedSite,
  farM: number,
  currentYear: number,
): Neighbour {
  const metres = onlyTownKnown(site) || onlyTownKnown(other) ? null : farM;
  return {
    site: other,
    title: siteTitle(other),
    distanceM: metres,
    direction: metres === null || metres === 0 ? null : direction(site.point, other.point),
    endedIn: isFormer(other, currentYear) ? endYear(other) : null,
    sameMunicipality: share(site, other),
  };
}

/**
 * Metres, symmetric. Boundaries have thousands of corners: where even their farthest corner can not
 * be within the limit, the distance of the points will do.
 */
function between(a: ListedSite, b: ListedSite, limitM: number): number {
  const points = distanceM(a.point, b.point);
  if (points - Math.max(reachM(a), reachM(b)) > limitM) return points;
  return Math.min(siteDistanceM(a, b.point) ?? points, siteDistanceM(b, a.point) ?? points);
}

/** From the point of a site to the farthest corner of its boundary; 0 without one. */
const reachM = perSite((site: ListedSite): number => {
  const boundary = boundaryOf(site);
  if (boundary === null) return 0;
  const rings = boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();
  const metres = rings.flat().map(([lng = 0, lat = 0]) => distanceM(site.point, [lng, lat]));
  return metres.reduce((farthest, one) => Math.max(farthest, one), 0);
});

/** Where a neighbour is, and what of it the distance is measured to. */
export type NeighbourPlace =
  | { readonly kind: 'unknown' | 'within' }
  | {
      readonly kind: 'toPoint' | 'toBoundary';
      readonly distanceM: number;
      readonly direction: Direction | null;
    };

export function neighbourPlace({ site, distanceM, direction }: Neighbour): NeighbourPlace {
  if (distanceM === null) return { kind: 'unknown' };
  if (distanceM === 0) return { kind: 'within' };
  return { kind: hasBoundary(site) ? 'toBoundary' : 'toPoint', distanceM, direction };
}
