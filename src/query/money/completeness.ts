import type { Coverage } from '../../model/coverage';
import { groupBy } from '../../model/groupBy';
import type { ListedAllocation, ListedSite } from '../../model/site';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { facets, hasFacet, type Query } from '../query';

/** Share of the published total from which a list counts as complete: totals are rounded. */
const completeFrom = 0.95;

/** How much of a year's published total our lists contain. */
export type Completeness =
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'complete' | 'partial' } & KnownCompleteness);

export interface KnownCompleteness {
  /** Euro of all our amounts that the total covers. */
  readonly knownEur: number;
  readonly totalEur: number;
  /** The source states a rounded total. */
  readonly rounded: boolean;
  /** Selected programmes with amounts but no published total: they are in neither figure. */
  readonly apart: readonly ProgrammeId[];
}

/**
 * Whether a query asks for some sites only, so that sums are not comparable with the state's totals:
 * they are known by programme and year.
 */
export const isNarrowed = (query: Query): boolean =>
  facets.some((facet) => facet !== 'programmes' && facet !== 'years' && hasFacet(query, facet));

/** Of each year with a published total, how much of it our lists contain. */
export function completeYears(
  sites: readonly Pick<ListedSite, 'allocations'>[],
  coverage: readonly Coverage[],
  selected: readonly ProgrammeId[],
): ReadonlyMap<number, Completeness> {
  const known = eurosByYear(sites.map(({ allocations }) => allocations));
  const published = groupBy(coverage, ({ year }) => year);
  return new Map(
    [...published].map(([year, totals]) => [
      year,
      completeness(known.get(year) ?? new Map(), totals, selected),
    ]),
  );
}

/** Euro of some lists of amounts, by year and programme. */
export function eurosByYear(
  lists: readonly (readonly Pick<ListedAllocation, 'year' | 'programme' | 'amountEur'>[])[],
): ReadonlyMap<number, KnownEur> {
  const sums = new Map<number, Map<ProgrammeId, number>>();
  for (const list of lists)
    for (const { year, programme, amountEur } of list) {
      let euros = sums.get(year);
      if (euros === undefined) {
        euros = new Map();
        sums.set(year, euros);
      }
      euros.set(programme, (euros.get(programme) ?? 0) + amountEur);
    }
  return sums;
}

/** Euro of all our amounts of one year, by programme. */
export type KnownEur = ReadonlyMap<ProgrammeId, number>;

/**
 * Compares our amounts of a year with the published total. Never "complete" while the total of a
 * selected programme is not known.
 * @param published totals of this year, of single programmes and of all together
 * @param selected the selected programmes; empty: all
 */
function completeness(
  known: KnownEur,
  published: readonly Coverage[],
  selected: readonly ProgrammeId[],
): Completeness {
  const wanted = selected.length === 0 ? programmeIds : selected;
  const overall = published.find(({ programme }) => programme === null);
  if (overall !== undefined && wanted.length === programmeIds.length)
    return compared(sumOf(known, programmeIds), [overall], []);

  const totals = published.filter(
    ({ programme }) => programme !== null && wanted.includes(programme),
  );
  const covered = totals.flatMap(({ programme }) => programme ?? []);
  const uncovered = wanted.filter((programme) => !covered.includes(programme));
  const apart = uncovered.filter((programme) => known.has(programme));
  const answer = compared(sumOf(known, covered), totals, apart);
  return answer.kind === 'complete' && uncovered.length > 0 ? { kind: 'unknown' } : answer;
}

function compared(
  knownEur: number,
  totals: readonly Coverage[],
  apart: readonly ProgrammeId[],
): Completeness {
  const totalEur = totals.reduce((sum, total) => sum + total.totalEur, 0);
  if (totals.length === 0) return { kind: 'unknown' };
  const kind = knownEur >= completeFrom * totalEur ? 'complete' : 'partial';
  return { kind, knownEur, totalEur, rounded: totals.some(({ rounded }) => rounded), apart };
}

const sumOf = (known: KnownEur, programmes: readonly ProgrammeId[]): number =>
  programmes.reduce((sum, programme) => sum + (known.get(programme) ?? 0), 0);
