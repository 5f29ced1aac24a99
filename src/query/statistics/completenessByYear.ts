import type { Coverage } from '../../model/coverage';
import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { programmeIds } from '../../model/vocabulary';
import type { Completeness } from '../money/completeness';
import { countedEur } from '../money/counted';
import { moneyInTime } from '../money/moneyInTime';
import type { Query } from '../query';

export interface CompletenessYear {
  readonly year: number;
  readonly completeness: Completeness;
  /**
   * Euro of our lists that the comparison counts, without a comparison of all selected programmes;
   * null where no amount is known.
   */
  readonly knownEur: number | null;
  /** The published totals behind the comparison, with their sources; empty without any. */
  readonly published: readonly Coverage[];
}

/**
 * The state's published totals for all of Hessen against our lists, for the selected years and
 * programmes; filters on sites do not change it.
 */
export function completenessByYear(
  sites: readonly ListedSite[],
  query: Query,
  coverage: readonly Coverage[],
  currentYear: number,
  areas: readonly Area[],
): readonly CompletenessYear[] {
  return moneyInTime(sites, query, coverage, currentYear, areas)
    .years.filter(
      ({ year }) => (query.from === null || year >= query.from) && year <= (query.to ?? year),
    )
    .map(({ year, completeness }) => ({
      year,
      completeness,
      knownEur:
        completeness.kind === 'unknown' ? listedEur(sites, year, query) : completeness.knownEur,
      published: completeness.kind === 'unknown' ? [] : basis(coverage, year, query),
    }));
}

function listedEur(
  sites: readonly ListedSite[],
  year: number,
  { programmes }: Query,
): number | null {
  return countedEur(
    { allocations: sites.flatMap(({ allocations }) => allocations) },
    { programmes, from: year, to: year },
  );
}

/**
 * As in `completeness`: the total of all programmes where all are selected, else those of single
 * ones.
 */
function basis(
  coverage: readonly Coverage[],
  year: number,
  { programmes }: Query,
): readonly Coverage[] {
  const own = coverage.filter((total) => total.year === year);
  const asksAll = programmes.length === 0 || programmes.length === programmeIds.length;
  const overall = own.find(({ programme }) => programme === null);
  if (asksAll && overall !== undefined) return [overall];
  return own.filter(
    ({ programme }) => programme !== null && (asksAll || programmes.includes(programme)),
  );
}
