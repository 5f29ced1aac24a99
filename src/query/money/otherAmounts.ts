import type { Allocation, Site } from '../../model/site';
import type { MoneyYear } from './moneyByYear';

export type OtherAmount = Site['contradictions'][number];

/** What other sources say of a counted amount, where they disagree with it. */
export const otherAmounts = (
  { contradictions }: Pick<Site, 'contradictions'>,
  { programme, year, amountEur }: Allocation,
): readonly OtherAmount[] =>
  contradictions.filter(
    (other) =>
      other.programme === programme && other.year === year && other.amountEur !== amountEur,
  );

/** The most that a year of a site comes to by another source; null where none disagrees. */
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
