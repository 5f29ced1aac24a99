import type { Allocation, Site } from '../../model/site';
import type { MoneyYear } from './moneyByYear';

export type OtherAmount = Site['contradictions'][number];

/** Amounts of other sources for a counted amount, where they disagree. */
export const otherAmounts = (
  { contradictions }: Pick<Site, 'contradictions'>,
  { programme, year, amountEur }: Allocation,
): readonly OtherAmount[] =>
  contradictions.filter(
    (other) =>
      other.programme === programme && other.year === year && other.amountEur !== amountEur,
  );

/** The maximum for a year of a site by another source; null where none disagrees. */
export function otherEur(
  site: Pick<Site, 'contradictions'>,
  { allocations, amountEur }: MoneyYear,
): number | null {
  const sums = allocations.flatMap((counted) =>
    otherAmounts(site, counted).map(
      (other) => (amountEur ?? 0) - counted.amountEur + other.amountEur,
    ),
  );
  return sums.length === 0 ? null : Math.max(...sums);
}
