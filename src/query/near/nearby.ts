import type { LngLat, Site } from '../../model/site';
import { endYear, isFormer } from '../../model/sums';
import { siteTitle } from '../siteTitle';
import { type Direction, direction } from './direction';
import { siteDistanceM } from './siteDistance';

/** A site as seen from a place. */
export interface NearSite {
  readonly site: Site;
  readonly title: string;
  /** Metres to its boundary where that is known, else to its point. */
  readonly distanceM: number;
  /** Towards its point; null at a distance of 0. */
  readonly direction: Direction | null;
  /** Year in which the funding ended; null while it is running or its end is not known. */
  readonly endedIn: number | null;
}

/**
 * Whether a place lies in a funded area, as far as the facts go. `inside`: within a real boundary.
 * `around`: its boundary is not published, and the place lies within `aroundM` of its point, within a
 * circle of its stated size, or within `aroundM` of the middle of a town of which no more is known.
 * `partly`: the place is a whole municipality with funded areas in it. `outside`: none of these.
 */
export type NearAnswer =
  | { readonly kind: 'inside'; readonly sites: readonly NearSite[] }
  | {
      readonly kind: 'around';
      readonly by: 'point' | 'size' | 'townCentre';
      readonly site: NearSite;
    }
  | { readonly kind: 'partly'; readonly sites: readonly NearSite[] }
  | { readonly kind: 'outside'; readonly nearest: NearSite | null };

export interface Nearby {
  readonly answer: NearAnswer;
  /** All sites, the nearest first. */
  readonly sites: readonly NearSite[];
}

/** How near to the point of a site its area is taken to be possible, in metres. */
const aroundM = 400;

/**
 * The sites around a place, and whether it lies in one. Running fundings answer before ended ones.
 * @param areaKey key of the municipality where the place is a whole one, else null
 */
export function nearby(
  sites: readonly Site[],
  place: LngLat,
  areaKey: string | null,
  currentYear: number,
): Nearby {
  const near = sites
    .map((site) => nearSite(site, place, currentYear))
    .toSorted((a, b) => a.distanceM - b.distanceM);
  const running = near.filter(({ endedIn }) => endedIn === null);
  const ended = near.filter(({ endedIn }) => endedIn !== null);
  const answer = answerFrom(running, areaKey) ??
    answerFrom(ended, areaKey) ?? { kind: 'outside', nearest: running[0] ?? ended[0] ?? null };
  return { answer, sites: near };
}

function nearSite(site: Site, place: LngLat, currentYear: number): NearSite {
  const distanceM = siteDistanceM(site, place);
  return {
    site,
    title: siteTitle(site),
    distanceM,
    direction: distanceM === 0 ? null : direction(place, site.point),
    endedIn: isFormer(site, currentYear) ? endYear(site) : null,
  };
}

/** What sites of one kind, running or ended, say of the place; null where nothing. */
function answerFrom(near: readonly NearSite[], areaKey: string | null): NearAnswer | null {
  const inside = near.filter(isInside);
  if (inside.length > 0) return { kind: 'inside', sites: inside };
  if (areaKey === null) return around(near);
  const within = near.filter(({ site }) => site.ags.includes(areaKey));
  return within.length > 0 ? { kind: 'partly', sites: within } : null;
}

const isInside = ({ site, distanceM }: NearSite): boolean =>
  site.boundary !== null && distanceM === 0;

function around(near: readonly NearSite[]): NearAnswer | null {
  const unbounded = near.filter(({ site }) => site.boundary === null);
  const exact = unbounded.filter(({ site }) => site.precision !== 'municipality');
  const close = (list: readonly NearSite[]) => list.find(({ distanceM }) => distanceM <= aroundM);
  const byPoint = close(exact);
  if (byPoint !== undefined) return { kind: 'around', by: 'point', site: byPoint };
  const bySize = exact.find(({ site, distanceM }) => distanceM <= radiusM(site));
  if (bySize !== undefined) return { kind: 'around', by: 'size', site: bySize };
  const byTown = close(unbounded);
  return byTown === undefined ? null : { kind: 'around', by: 'townCentre', site: byTown };
}

/** Radius of a circle of the stated size; 0 where none is stated. */
const radiusM = ({ areaHa }: Site): number => Math.sqrt(((areaHa ?? 0) * 10_000) / Math.PI);
