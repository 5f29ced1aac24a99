import type { ListedAllocation, ListedSite } from '../../model/site';
import type { MoneyYear } from './moneyByYear';

/** An amount of another source, as the index knows it or with the source. */
type OtherAmount = ListedSite['contradictions'][number];

/** Amounts of other sources for a counted amount, where they disagree. */
export const otherAmounts = <A extends OtherAmount>(
  { contradictions }: { readonly contradictions: readonly A[] },
  { programme, year, amountEur }: ListedAllocation,
): readonly A[] =>
  contradictions.filter(
    (other) =>
      other.programme === programme && other.year === year && other.amountEur !== amountEur,
  );

/** The maximum for a year of a site by another source; null where none disagrees. */
export function otherEur(
  site: Pick<ListedSite, 'contradictions'>,
  { allocations, amountEur }: MoneyYear,
): number | null {
  const sums = allocations.flatMap((counted) =>
    otherAmounts(site, counted).map(
      (other) => (amountEur ?? 0) - counted.amountEur + other.amountEur,
    ),
  );
  return sums.length === 0 ? null : Math.max(...sums);
}
