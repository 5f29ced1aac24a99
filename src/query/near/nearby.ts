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

/** A place in the answer; the person's own position needs no `name`. */
export interface NamedPlace {
  readonly kind: 'own' | 'municipality' | 'stop';
  readonly name: string;
}

/**
 * Whether a place is in a funded area, as far as the facts go. `inside`: within a real boundary.
 * `around`: its boundary is not published, and the place is within `withinM` metres of its point,
 * within a circle of its stated size, or within `withinM` of the centre of a town of which no more
 * is known. `partly`: the place is an entire municipality with funded areas in it. `outside`: none
 * of these. Answers other than `outside` concern either running fundings or ended ones (`former`).
 */
export type NearAnswer =
  | { readonly kind: 'inside'; readonly former: boolean; readonly sites: readonly NearSite[] }
  | {
      readonly kind: 'around';
      readonly by: 'point' | 'size' | 'townCentre';
      readonly withinM: number;
      readonly former: boolean;
      readonly site: NearSite;
    }
  /** `named`: few enough to be listed by name. */
  | { readonly kind: 'partly'; readonly sites: readonly NearSite[]; readonly named: boolean }
  | { readonly kind: 'partlyFormer'; readonly sites: readonly NearSite[] }
  | { readonly kind: 'outside'; readonly nearest: NearSite | null };

export interface Nearby {
  readonly answer: NearAnswer;
  /** All sites, the nearest first. */
  readonly sites: readonly NearSite[];
}

/** Distance in metres from the point of a site up to which its area may reach. */
const aroundM = 400;
/** Maximum number of running fundings of a municipality that are listed by name. */
const maxNamed = 3;

/**
 * The sites around a place, and whether it is in one. Running fundings take precedence over ended
 * ones.
 * @param areaKey key of the municipality where the place is an entire one, else null
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
  const answer = answerFrom(running, areaKey, false) ??
    answerFrom(ended, areaKey, true) ?? {
      kind: 'outside',
      nearest: running[0] ?? ended[0] ?? null,
    };
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

/** The answer from the running or the `former` fundings alone; null without one. */
function answerFrom(
  near: readonly NearSite[],
  areaKey: string | null,
  former: boolean,
): NearAnswer | null {
  const inside = near.filter(isInside);
  if (inside.length > 0) return { kind: 'inside', former, sites: inside };
  if (areaKey === null) return around(near, former);
  const sites = near.filter(({ site }) => site.ags.includes(areaKey));
  if (sites.length === 0) return null;
  if (former) return { kind: 'partlyFormer', sites };
  return { kind: 'partly', sites, named: sites.length <= maxNamed };
}

const isInside = ({ site, distanceM }: NearSite): boolean =>
  site.boundary !== null && distanceM === 0;

function around(near: readonly NearSite[], former: boolean): NearAnswer | null {
  const unbounded = near.filter(({ site }) => site.boundary === null);
  const exact = unbounded.filter(({ site }) => site.precision !== 'municipality');
  const close = (list: readonly NearSite[]) => list.find(({ distanceM }) => distanceM <= aroundM);
  const answer = { kind: 'around', withinM: aroundM, former } as const;
  const byPoint = close(exact);
  if (byPoint !== undefined) return { ...answer, by: 'point', site: byPoint };
  const bySize = exact.find(({ site, distanceM }) => distanceM <= radiusM(site));
  if (bySize !== undefined) return { ...answer, by: 'size', site: bySize };
  const byTown = close(unbounded);
  return byTown === undefined ? null : { ...answer, by: 'townCentre', site: byTown };
}

/** Radius of a circle of the stated size; 0 where none is stated. */
const radiusM = ({ areaHa }: Site): number => Math.sqrt(((areaHa ?? 0) * 10_000) / Math.PI);
