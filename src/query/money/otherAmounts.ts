import type { Allocation, Site } from '../../model/site';

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
