import type { Site } from '../../model/site';
import { firstIntakeYear } from '../../model/sums';
import { countedAllocations, countedMeasures } from '../money/counted';
import { moneyByYear } from '../money/moneyByYear';
import { isEmptyQuery, type Query } from '../query';
import { type Totals, totals } from '../totals';
import { type MeasureDigest, measureDigest } from './measureDigest';

/** The facts that a sentence about a selection is made of. */
export interface SelectionDigest {
  readonly totals: Totals;
  /** All sites: nothing has been asked. */
  readonly all: boolean;
  /** Sites with some amount, but with years of which none is published, or of an unknown beginning. */
  readonly sitesWithGaps: number;
  /** Measures of the asked types and statuses. */
  readonly measures: MeasureDigest;
  /** The types of measures are part of the question, so they are no news. */
  readonly typesAsked: boolean;
}

/** @param sites those that the query finds */
export function selectionDigest(
  sites: readonly Site[],
  query: Query,
  currentYear: number,
): SelectionDigest {
  return {
    totals: totals(sites, query),
    all: isEmptyQuery(query),
    sitesWithGaps: sites.filter((site) => hasGaps(site, query, currentYear)).length,
    measures: measureDigest(sites.flatMap((site) => countedMeasures(site, query))),
    typesAsked: query.measureTypes.length > 0,
  };
}

/** Whether money that the sum of a query would count is not known, while some is. */
function hasGaps(site: Site, query: Query, currentYear: number): boolean {
  const counted = countedAllocations(site, query);
  if (counted.length === 0) return false;
  const paid = new Set(counted.map(({ year }) => year));
  const { from, to, programmes } = query;
  const asked = moneyByYear(site, currentYear).filter(
    ({ year }) => (from === null || year >= from) && (to === null || year <= to),
  );
  if (asked.some(({ year }) => !paid.has(year))) return true;
  if (from === null && firstIntakeYear(site) === null) return true;
  const paidProgrammes = new Set(counted.map(({ programme }) => programme));
  return site.programmes.some(
    (id) => (programmes.length === 0 || programmes.includes(id)) && !paidProgrammes.has(id),
  );
}
