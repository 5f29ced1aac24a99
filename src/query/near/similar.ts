import { groupBy } from '../../model/groupBy';
import { perSite } from '../../model/perSite';
import type { ListedSite } from '../../model/site';
import { firstIntakeYear } from '../../model/sums';
import type { MeasureType, ProgrammeId } from '../../model/vocabulary';

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
  return sites
    .filter(({ id }) => id !== site.id)
    .map((other) => ({ site: other, likenesses: likenesses(site, other) }))
    .filter((one) => one.likenesses.length >= minLikenesses)
    .map((one) => ({ ...one, score: score(site, one) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, max)
    .map(({ site: found, likenesses: why }) => ({ site: found, likenesses: why.map(limitTypes) }));
}

function likenesses(a: ListedSite, b: ListedSite): readonly Likeness[] {
  const programmes = a.programmes.filter((id) => b.programmes.includes(id));
  const types = sharedTypes(a, b);
  const size = alikeSize(a, b);
  const [start, otherStart] = [firstIntakeYear(a), firstIntakeYear(b)];
  const found: Likeness[] = [];
  if (programmes.length > 0) found.push({ kind: 'programme', programmes });
  if (types.length > 0) found.push({ kind: 'measures', types });
  if (size !== null) found.push({ kind: size });
  if (start !== null && otherStart !== null && Math.abs(start - otherStart) <= alikeYears)
    found.push(
      start === otherStart
        ? { kind: 'sameStart', year: start }
        : { kind: 'start', years: [start, otherStart] },
    );
  return found;
}

/** Limits the shared types to the first ones. */
const limitTypes = (likeness: Likeness): Likeness =>
  likeness.kind === 'measures'
    ? { ...likeness, types: likeness.types.slice(0, maxSharedTypes) }
    : likeness;

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

/** Weights: programme 1, measure types up to 2, size 1, start up to 1. */
function score(site: ListedSite, { site: other, likenesses: why }: SimilarSite): number {
  const union = new Set([...site.measureTypes, ...other.measureTypes]).size;
  const points = (likeness: Likeness): number => {
    switch (likeness.kind) {
      case 'measures':
        return (2 * likeness.types.length) / union;
      case 'start':
        return 1 - Math.abs(likeness.years[0] - likeness.years[1]) / (alikeYears + 1);
      case 'programme':
      case 'population':
      case 'area':
      case 'sameStart':
        return 1;
    }
  };
  return why.reduce((sum, likeness) => sum + points(likeness), 0);
}
