import type { Area } from '../model/area';
import type { Coverage } from '../model/coverage';
import { groupBy } from '../model/groupBy';
import type { Allocation, Site } from '../model/site';
import { firstYear, type ProgrammeId, programmeIds } from '../model/vocabulary';
import { type Completeness, completeness, type KnownEur } from './completeness';
import { countedAllocations } from './counted';
import { judge } from './matches';
import { facets, hasFacet, type Query, without } from './query';

/** A year of the time strip. */
export interface YearInTime {
  readonly year: number;
  /** Euro by programme, in the order of the vocabulary, only programmes with an amount. */
  readonly parts: readonly { readonly programme: ProgrammeId; readonly amountEur: number }[];
  /** Their sum; null where no amount is known: that is not zero. */
  readonly amountEur: number | null;
  readonly completeness: Completeness;
  /** What the published total holds beyond our lists, in euro; 0 where that is not known or the query narrows the sums. */
  readonly missingEur: number;
}

export interface MoneyInTime {
  /** From the first year of the programmes to `currentYear`, without gaps. */
  readonly years: readonly YearInTime[];
  /** The sums are of chosen sites only, so they can not be held against the totals of the state. */
  readonly narrowed: boolean;
}

/**
 * Money by year and programme of the sites that a query finds, whatever span of years it asks for.
 * How complete a year is follows from all sites and the asked programmes.
 */
export function moneyInTime(
  sites: readonly Site[],
  query: Query,
  coverage: readonly Coverage[],
  currentYear: number,
  areas: readonly Area[] = [],
): MoneyInTime {
  const anyYear = without(query, 'years');
  const failed = judge(anyYear, currentYear, sites, areas);
  const found = sites.filter((site) => failed(site).length === 0);
  const shown = byYear(found.flatMap((site) => countedAllocations(site, anyYear)));
  const known = byYear(sites.flatMap((site) => site.allocations));
  const published = groupBy(coverage, ({ year }) => year);
  const narrowed = facets.some((facet) => facet !== 'programmes' && hasFacet(anyYear, facet));

  const yearInTime = (year: number): YearInTime => {
    const euros = shown.get(year) ?? none;
    const complete = completeness(
      known.get(year) ?? none,
      published.get(year) ?? [],
      query.programmes,
    );
    const parts = programmeIds.flatMap((programme) => {
      const amountEur = euros.get(programme);
      return amountEur === undefined ? [] : [{ programme, amountEur }];
    });
    return {
      year,
      parts,
      amountEur: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.amountEur, 0),
      completeness: complete,
      missingEur:
        narrowed || complete.kind !== 'partial' ? 0 : complete.totalEur - complete.knownEur,
    };
  };
  const lastYear = [...known.keys()].reduce((a, b) => Math.max(a, b), currentYear);
  return { years: yearsFrom(firstYear, lastYear).map(yearInTime), narrowed };
}

const none: KnownEur = new Map();

function byYear(allocations: readonly Allocation[]): ReadonlyMap<number, KnownEur> {
  const years = new Map<number, Map<ProgrammeId, number>>();
  for (const { year, programme, amountEur } of allocations) {
    const euros = years.get(year) ?? new Map<ProgrammeId, number>();
    years.set(year, euros.set(programme, (euros.get(programme) ?? 0) + amountEur));
  }
  return years;
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
