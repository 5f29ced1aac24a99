import type { ListedSite } from '../../model/site';
import { programmeIds } from '../../model/vocabulary';
import { perSites } from '../columns';
import type { Query } from '../query';
import { fits } from '../selected';

/** The amounts of all sites, those of a site beside each other. */
interface MoneyColumn {
  /** Where the amounts of a site begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** Places in the vocabulary. */
  readonly programmes: Uint8Array;
  readonly years: Uint16Array;
  readonly euros: Float64Array;
}

export const moneyColumn = perSites((sites): MoneyColumn => {
  const count = sites.reduce((sum, { allocations }) => sum + allocations.length, 0);
  const starts = new Uint32Array(sites.length + 1);
  const programmes = new Uint8Array(count);
  const years = new Uint16Array(count);
  const euros = new Float64Array(count);
  let next = 0;
  for (const [place, { allocations }] of sites.entries()) {
    for (const { programme, year, amountEur } of allocations) {
      programmes[next] = programmeIds.indexOf(programme);
      years[next] = year;
      euros[next] = amountEur;
      next += 1;
    }
    starts[place + 1] = next;
  }
  return { starts, programmes, years, euros };
});

/** The part of a query that counts money. */
export type MoneyQuery = Pick<Query, 'programmes' | 'from' | 'to'>;

/** Whether the query counts an amount, by its place among all, as `countedAllocations` says it of one site. */
export function countedMoney(
  sites: readonly ListedSite[],
  { programmes: ids, from, to }: MoneyQuery,
): (at: number) => boolean {
  if (ids.length === 0 && from === null && to === null) return () => true;
  const { programmes, years } = moneyColumn(sites);
  const fitting = Uint8Array.from(programmeIds, (id) => Number(fits(ids, id)));
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  return (at) => {
    const year = years[at] ?? 0;
    return fitting[programmes[at] ?? 0] === 1 && year >= first && year <= last;
  };
}

/** What `countedEur` says of one site, by its place among all. */
export function countedEurAt(
  sites: readonly ListedSite[],
  query: MoneyQuery,
): (place: number) => number | null {
  const { starts, euros } = moneyColumn(sites);
  const isCounted = countedMoney(sites, query);
  return (place) => {
    let sum: number | null = null;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1)
      if (isCounted(at)) sum = (sum ?? 0) + (euros[at] ?? 0);
    return sum;
  };
}
