import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { hasBoundary } from '../../model/places';
import type { ListedSite, LngLat } from '../../model/site';
import { endYear, isFormer } from '../../model/sums';
import { siteTitle } from '../siteTitle';
import { type Direction, direction } from './direction';
import { siteDistanceM } from './siteDistance';

/** A site by its name. */
export interface NamedSite {
  readonly site: ListedSite;
  readonly title: string;
  /** Year in which the funding ended; null while it is running or its end is not known. */
  readonly endedIn: number | null;
}

/** A site as seen from a place. */
export interface NearSite extends NamedSite {
  /** Metres to its boundary where that is known, else to its point. */
  readonly distanceM: number;
  /** Towards its point; null at a distance of 0. */
  readonly direction: Direction | null;
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
      readonly site: NamedSite;
    }
  /** `named`: few enough to be listed by name. */
  | { readonly kind: 'partly'; readonly sites: readonly NamedSite[]; readonly named: boolean }
  | { readonly kind: 'partlyFormer'; readonly sites: readonly NamedSite[] }
  | { readonly kind: 'outside'; readonly nearest: NearSite | null };

export interface Nearby {
  readonly answer: NearAnswer;
  /** All sites whose place is known, the nearest first. */
  readonly sites: readonly NearSite[];
  /** Those of the place's town, or of towns around it, of which only the town is known. */
  readonly townOnly: readonly NamedSite[];
}

/** Distance in metres from the point of a site up to which its area may reach. */
const aroundM = 400;
/** Maximum number of running fundings of a municipality that are listed by name. */
const maxNamed = 3;
/** Distance in metres up to which the middle of a town is near. */
const townReachM = 5000;

/**
 * The sites around a place, and whether it is in one. Running fundings take precedence over ended
 * ones.
 * @param areaKey key of the municipality where the place is an entire one, else null
 */
export function nearby(
  sites: readonly ListedSite[],
  place: LngLat,
  areaKey: string | null,
  currentYear: number,
): Nearby {
  const named = sites.map((site) => namedSite(site, currentYear));
  const near = named
    .flatMap((one) => nearSite(one, place))
    .toSorted((a, b) => a.distanceM - b.distanceM);
  const townOnly = named.filter(({ site }) => onlyTownKnown(site));
  const of = <One extends NamedSite>(list: readonly One[], former: boolean) =>
    list.filter(({ endedIn }) => (endedIn !== null) === former);
  const answer = [false, true].reduce<NearAnswer | null>(
    (found, former) =>
      found ?? answerFrom(of(near, former), of(townOnly, former), place, areaKey, former),
    null,
  ) ?? { kind: 'outside', nearest: of(near, false)[0] ?? near[0] ?? null };
  const inTown = ({ site }: NamedSite) =>
    areaKey === null ? distanceM(place, site.point) <= townReachM : site.ags.includes(areaKey);
  return { answer, sites: near, townOnly: townOnly.filter(inTown) };
}

const namedSite = (site: ListedSite, currentYear: number): NamedSite => ({
  site,
  title: siteTitle(site),
  endedIn: isFormer(site, currentYear) ? endYear(site) : null,
});

/** Nothing where only the town is known. */
function nearSite(named: NamedSite, place: LngLat): readonly NearSite[] {
  const metres = siteDistanceM(named.site, place);
  if (metres === null) return [];
  const where = metres === 0 ? null : direction(place, named.site.point);
  return [{ ...named, distanceM: metres, direction: where }];
}

/** The answer from the running or the `former` fundings alone; null without one. */
function answerFrom(
  near: readonly NearSite[],
  townOnly: readonly NamedSite[],
  place: LngLat,
  areaKey: string | null,
  former: boolean,
): NearAnswer | null {
  const inside = near.filter(isInside);
  if (inside.length > 0) return { kind: 'inside', former, sites: inside };
  if (areaKey === null) return around(near, townOnly, place, former);
  const sites = [...near, ...townOnly].filter(({ site }) => site.ags.includes(areaKey));
  if (sites.length === 0) return null;
  if (former) return { kind: 'partlyFormer', sites };
  return { kind: 'partly', sites, named: sites.length <= maxNamed };
}

const isInside = ({ site, distanceM }: NearSite): boolean => hasBoundary(site) && distanceM === 0;

function around(
  near: readonly NearSite[],
  townOnly: readonly NamedSite[],
  place: LngLat,
  former: boolean,
): NearAnswer | null {
  const unbounded = near.filter(({ site }) => !hasBoundary(site));
  const answer = { kind: 'around', withinM: aroundM, former } as const;
  const byPoint = unbounded.find((one) => one.distanceM <= aroundM);
  if (byPoint !== undefined) return { ...answer, by: 'point', site: byPoint };
  const bySize = unbounded.find((one) => one.distanceM <= radiusM(one.site));
  if (bySize !== undefined) return { ...answer, by: 'size', site: bySize };
  const byTown = townOnly.find(({ site }) => distanceM(place, site.point) <= aroundM);
  return byTown === undefined ? null : { ...answer, by: 'townCentre', site: byTown };
}

/** Radius of a circle of the stated size; 0 where none is stated. */
const radiusM = ({ areaHa }: ListedSite): number => Math.sqrt(((areaHa ?? 0) * 10_000) / Math.PI);
