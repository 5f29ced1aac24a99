import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { hasBoundary } from '../../model/places';
import type { ListedSite } from '../../model/site';
import { endYear, isFormer } from '../../model/sums';
import { placesById } from '../columns';
import { siteTitle } from '../siteTitle';
import { bestOf } from './bestOf';
import { type Direction, direction } from './direction';
import { inTownsOf, placeColumn, pointDistancesM, reachM } from './placeColumn';
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
  const own = placesById(sites).get(site.id);
  const { townOnly, reaches } = placeColumn(sites);
  const inTown = inTownsOf(sites, site);
  const metres = pointDistancesM(sites, site.point);
  const ranks = (place: number) =>
    place !== own && townOnly[place] === 0 && !(onlyTownKnown(site) && inTown[place] === 1);
  const fourth = bestOf(sites.length, maxNearest, (place) =>
    ranks(place) ? -(metres[place] ?? 0) : null,
  )[maxNearest - 1];
  const limit = (fourth === undefined ? undefined : metres[fourth]) ?? Number.POSITIVE_INFINITY;
  const reach = reachM(site);
  // Boundaries have thousands of corners: where even their farthest corner can not be within the limit,
  // nobody asks for them.
  const mayBeNear = (place: number) =>
    (metres[place] ?? 0) - Math.max(reach, reaches[place] ?? 0) <= limit;
  const seen = sites
    .filter(
      (_other, place) =>
        (inTown[place] === 1 && place !== own) || (ranks(place) && mayBeNear(place)),
    )
    .map((other) => ({ other, farM: between(site, other) }))
    .toSorted((a, b) => a.farM - b.farM)
    .map(({ other, farM }) => neighbour(site, other, farM, currentYear));
  const places = placesById(sites);
  const nearest = seen.filter((one) => ranks(places.get(one.site.id) ?? -1)).slice(0, maxNearest);
  return {
    nearest,
    sameMunicipality: seen.filter((one) => one.sameMunicipality && !nearest.includes(one)),
  };
}

const share = (site: ListedSite, other: ListedSite): boolean =>
  other.ags.some((ags) => site.ags.includes(ags));

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

/** Metres, symmetric. */
function between(a: ListedSite, b: ListedSite): number {
  const points = distanceM(a.point, b.point);
  return Math.min(siteDistanceM(a, b.point) ?? points, siteDistanceM(b, a.point) ?? points);
}

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
