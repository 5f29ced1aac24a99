import type { Coverage } from '../../model/coverage';
import { groupBy } from '../../model/groupBy';
import type { ListedSite } from '../../model/site';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { perSites } from '../columns';
import { emptyQuery, facets, hasFacet, type Query } from '../query';
import { countedMoney, type MoneyQuery, moneyColumn } from './moneyColumn';

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
  sites: readonly ListedSite[],
  coverage: readonly Coverage[],
  selected: readonly ProgrammeId[],
): ReadonlyMap<number, Completeness> {
  const known = allEuros(sites);
  const published = groupBy(coverage, ({ year }) => year);
  return new Map(
    [...published].map(([year, totals]) => [
      year,
      completeness(known.get(year) ?? new Map(), totals, selected),
    ]),
  );
}

/** Euro of all our amounts, by year and programme. */
const allEuros = perSites((sites) => eurosByYear(sites, () => true, emptyQuery));

/**
 * Euro by year and programme.
 * @param isWanted whether a site is summed up, by its place
 * @param query counts the amounts
 */
export function eurosByYear(
  sites: readonly ListedSite[],
  isWanted: (place: number) => boolean,
  query: MoneyQuery,
): ReadonlyMap<number, KnownEur> {
  const { starts, programmes, years, euros } = moneyColumn(sites);
  const isCounted = countedMoney(sites, query);
  const sums = new Map<number, Float64Array>();
  for (let place = 0; place < sites.length; place += 1) {
    if (!isWanted(place)) continue;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      if (!isCounted(at)) continue;
      const year = years[at] ?? 0;
      const programme = programmes[at] ?? 0;
      const ofYear = sums.get(year) ?? new Float64Array(programmeIds.length);
      ofYear[programme] = (ofYear[programme] ?? 0) + (euros[at] ?? 0);
      sums.set(year, ofYear);
    }
  }
  return new Map([...sums].map(([year, ofYear]) => [year, knownOf(ofYear)]));
}

/** An amount is never zero: programmes without one are not in it. */
const knownOf = (euros: Float64Array): KnownEur =>
  new Map(
    programmeIds.flatMap((programme, index) => {
      const eur = euros[index] ?? 0;
      return eur === 0 ? [] : [[programme, eur] as const];
    }),
  );

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
