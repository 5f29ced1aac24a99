import type { Site } from '../model/site';
import { endYear, isFormer } from '../model/sums';
import { type Direction, direction } from './direction';
import { siteDistanceM } from './siteDistance';
import { siteTitle } from './siteTitle';

/** A site as seen from another. */
export interface Neighbour {
  readonly site: Site;
  readonly title: string;
  /**
   * Metres between the points, or to the boundary where one is known: 0 for a point within it. Null where
   * both lie in one municipality and of one no more than that is known.
   */
  readonly distanceM: number | null;
  /** Null at a distance of 0 or an unknown one. */
  readonly direction: Direction | null;
  /** Year in which the funding ended; null while it is running or its end is not known. */
  readonly endedIn: number | null;
  readonly sameMunicipality: boolean;
}

export interface AroundSite {
  /** The nearest others. */
  readonly nearest: readonly Neighbour[];
  /** All others of its municipalities that are not among the nearest. */
  readonly sameMunicipality: readonly Neighbour[];
}

/** How many of the nearest are told. */
const mostNearest = 4;

/** The other sites around a site, the nearest first; those of its town at an unknown distance come last. */
export function aroundSite(sites: readonly Site[], site: Site, currentYear: number): AroundSite {
  const others = sites
    .filter(({ id }) => id !== site.id)
    .map((other) => neighbour(site, other, currentYear))
    .toSorted((a, b) => farness(a) - farness(b));
  const nearest = others.slice(0, mostNearest).filter((other) => other.distanceM !== null);
  return {
    nearest,
    sameMunicipality: others.filter((one) => one.sameMunicipality && !nearest.includes(one)),
  };
}

const farness = ({ distanceM }: Neighbour): number => distanceM ?? Number.MAX_VALUE;

function neighbour(site: Site, other: Site, currentYear: number): Neighbour {
  const sameMunicipality = other.ags.some((ags) => site.ags.includes(ags));
  const metres =
    sameMunicipality && (isVague(site) || isVague(other)) ? null : between(site, other);
  return {
    site: other,
    title: siteTitle(other),
    distanceM: metres,
    direction: metres === null || metres === 0 ? null : direction(site.point, other.point),
    endedIn: isFormer(other, currentYear) ? endYear(other) : null,
    sameMunicipality,
  };
}

/** Only its town is known: where it lies in it is not. */
const isVague = ({ boundary, precision }: Site): boolean =>
  boundary === null && precision === 'municipality';

/** The same from both sides. */
const between = (a: Site, b: Site): number =>
  Math.min(siteDistanceM(a, b.point), siteDistanceM(b, a.point));
