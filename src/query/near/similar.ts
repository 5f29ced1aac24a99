import { groupBy } from '../../model/groupBy';
import { perSite } from '../../model/perSite';
import type { ListedSite } from '../../model/site';
import { firstIntakeYear } from '../../model/sums';
import {
  type MeasureType,
  measureTypes,
  type ProgrammeId,
  programmeIds,
} from '../../model/vocabulary';
import { perSites, placesById } from '../columns';
import { bestOf } from './bestOf';

/** Why two sites are alike. */
export type Likeness =
  | { readonly kind: 'programme'; readonly programmes: readonly ProgrammeId[] }
  | { readonly kind: 'measures'; readonly types: readonly MeasureType[] }
  | { readonly kind: 'population' | 'area' }
  | { readonly kind: 'sameStart'; readonly year: number }
  /** The years of intake, the given site's first. */
  | { readonly kind: 'start'; readonly years: readonly [number, number] };

export interface SimilarSite {
  readonly site: ListedSite;
  readonly likenesses: readonly Likeness[];
}

/** Maximum factor between similar sizes, of sites and of municipalities. */
export const alikeFactor = 1.5;
/** Maximum years between similar starts. */
const alikeYears = 3;
/** Minimum number of shared traits: most sites share their programme with dozens of others. */
const minLikenesses = 2;
/** Maximum number of shared types that are listed. */
const maxSharedTypes = 3;

/**
 * The sites most similar to one: by shared programme, shared measure types, size and start. What is
 * not known of one of them counts for nothing.
 */
export function similar(
  sites: readonly ListedSite[],
  site: ListedSite,
  max: number,
): readonly SimilarSite[] {
  const scoreAt = scoring(sites, site);
  return bestOf(sites.length, max, scoreAt)
    .flatMap((place) => sites[place] ?? [])
    .map((other) => ({ site: other, likenesses: likenesses(site, other) }));
}

function likenesses(a: ListedSite, b: ListedSite): readonly Likeness[] {
  const programmes = a.programmes.filter((id) => b.programmes.includes(id));
  const types = sharedTypes(a, b);
  const size = alikeSize(a, b);
  const start = alikeStart(a, b);
  const found: Likeness[] = [];
  if (programmes.length > 0) found.push({ kind: 'programme', programmes });
  if (types.length > 0) found.push({ kind: 'measures', types: types.slice(0, maxSharedTypes) });
  if (size !== null) found.push({ kind: size });
  if (start !== null)
    found.push(
      start[0] === start[1]
        ? { kind: 'sameStart', year: start[0] }
        : { kind: 'start', years: start },
    );
  return found;
}

/** Types with most measures in both sites first: they are the most significant. */
function sharedTypes(a: ListedSite, b: ListedSite): readonly MeasureType[] {
  const weight = (type: MeasureType) =>
    Math.min(byType(a).get(type)?.length ?? 0, byType(b).get(type)?.length ?? 0);
  return a.measureTypes
    .filter((type) => b.measureTypes.includes(type))
    .toSorted((one, other) => weight(other) - weight(one));
}

const byType = perSite(({ measures }: ListedSite) => groupBy(measures, ({ type }) => type));

/** By inhabitants where known of both, else by hectares. */
function alikeSize(a: ListedSite, b: ListedSite): 'population' | 'area' | null {
  if (a.population !== null && b.population !== null)
    return within(a.population, b.population) ? 'population' : null;
  if (a.areaHa === null || b.areaHa === null) return null;
  return within(a.areaHa, b.areaHa) ? 'area' : null;
}

const within = (a: number, b: number): boolean => Math.max(a, b) <= Math.min(a, b) * alikeFactor;

/** The years of intake, where they are known and near each other. */
function alikeStart(a: ListedSite, b: ListedSite): readonly [number, number] | null {
  const [start, other] = [firstIntakeYear(a), firstIntakeYear(b)];
  if (start === null || other === null || Math.abs(start - other) > alikeYears) return null;
  return [start, other];
}

/** What a score asks of all sites, as numbers. */
const traits = perSites((sites) => ({
  programmes: Uint8Array.from(sites, (site) => bitsOf(programmeIds, site.programmes)),
  types: Uint32Array.from(sites, (site) => bitsOf(measureTypes, site.measureTypes)),
  // NaN: not known.
  starts: Float64Array.from(sites, (site) => firstIntakeYear(site) ?? Number.NaN),
  inhabitants: Float64Array.from(sites, ({ population }) => population ?? Number.NaN),
  hectares: Float64Array.from(sites, ({ areaHa }) => areaHa ?? Number.NaN),
}));

const bitsOf = <T>(all: readonly T[], some: readonly T[]): number =>
  some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);

/** How many bits are set. */
function count(bits: number): number {
  let sum = 0;
  for (let left = bits; left !== 0; left &= left - 1) sum += 1;
  return sum;
}

/**
 * How much the others have in common with a site, by their places; null where it is too little, and for
 * the site itself. Weights: programme 1, measure types up to 2, size 1, start up to 1.
 */
function scoring(sites: readonly ListedSite[], site: ListedSite): (place: number) => number | null {
  const { programmes, types, starts, inhabitants, hectares } = traits(sites);
  const own = placesById(sites).get(site.id);
  const ownProgrammes = bitsOf(programmeIds, site.programmes);
  const ownTypes = bitsOf(measureTypes, site.measureTypes);
  const ownStart = firstIntakeYear(site) ?? Number.NaN;
  const isAlike = (place: number) => {
    const [people, ha] = [inhabitants[place] ?? Number.NaN, hectares[place] ?? Number.NaN];
    if (site.population !== null && !Number.isNaN(people)) return within(site.population, people);
    return site.areaHa !== null && !Number.isNaN(ha) && within(site.areaHa, ha);
  };
  return (place) => {
    if (place === own) return null;
    let [likenesses, sum] = [0, 0];
    if ((ownProgrammes & (programmes[place] ?? 0)) !== 0) {
      likenesses += 1;
      sum += 1;
    }
    const otherTypes = types[place] ?? 0;
    const shared = count(ownTypes & otherTypes);
    if (shared > 0) {
      likenesses += 1;
      sum += (2 * shared) / count(ownTypes | otherTypes);
    }
    if (isAlike(place)) {
      likenesses += 1;
      sum += 1;
    }
    const apart = Math.abs(ownStart - (starts[place] ?? Number.NaN));
    if (apart <= alikeYears) {
      likenesses += 1;
      sum += 1 - apart / (alikeYears + 1);
    }
    return likenesses < minLikenesses ? null : sum;
  };
}
