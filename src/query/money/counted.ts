import type { ListedAllocation, ListedMeasure, ListedSite } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import type { ProgrammeId } from '../../model/vocabulary';
import { passes } from '../measureFilter';
import type { Query } from '../query';
import { fits } from '../selected';

/**
 * The part of a site that a query counts: the same for sums, list, symbols and exports, so that
 * they can not disagree.
 */

/** Amounts of the selected programmes and years. */
export function countedAllocations<A extends ListedAllocation>(
  site: { readonly allocations: readonly A[] },
  query: MoneyQuery,
): readonly A[] {
  return countsAllMoney(query) ? site.allocations : site.allocations.filter(isCounted(query));
}

/** Their sum in euro, or null where none is published. */
export function countedEur(
  site: Pick<ListedSite, 'allocations'>,
  query: MoneyQuery,
): number | null {
  if (countsAllMoney(query)) return allocatedEur(site);
  const counts = isCounted(query);
  let eur: number | null = null;
  for (const allocation of site.allocations)
    if (counts(allocation)) eur = (eur ?? 0) + allocation.amountEur;
  return eur;
}

type MoneyQuery = Pick<Query, 'programmes' | 'from' | 'to'>;

const countsAllMoney = ({ programmes, from, to }: MoneyQuery): boolean =>
  programmes.length === 0 && from === null && to === null;

const isCounted =
  ({ programmes, from, to }: MoneyQuery) =>
  ({ programme, year }: ListedAllocation): boolean =>
    fits(programmes, programme) && (from === null || year >= from) && (to === null || year <= to);

/** Measures of the selected types and statuses. */
export function countedMeasures<M extends ListedMeasure>(
  site: { readonly measures: readonly M[] },
  { measureTypes, measureStatuses }: Pick<Query, 'measureTypes' | 'measureStatuses'>,
): readonly M[] {
  if (measureTypes.length === 0 && measureStatuses.length === 0) return site.measures;
  const filter = { types: measureTypes, statuses: measureStatuses };
  return site.measures.filter((measure) => passes(filter, measure));
}

/** The programme that gives a site its symbol: its first selected one. */
export const shownProgramme = (
  { programmes }: Pick<ListedSite, 'programmes'>,
  query: Pick<Query, 'programmes'>,
): ProgrammeId | undefined => programmes.find((id) => fits(query.programmes, id)) ?? programmes[0];
