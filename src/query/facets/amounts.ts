import { perSite } from '../../model/perSite';
import { allocatedEur } from '../../model/sums';
import { closed, listFacet } from './facet';

/** Classes of the money allocated to a site since intake, in euro; `ohne`: no amount is published. */
const ids = ['bis-500000', 'bis-1mio', 'bis-3mio', 'bis-10mio', 'mehr', 'ohne'] as const;
export type AmountClass = (typeof ids)[number];

const upTo: readonly (readonly [AmountClass, number])[] = [
  ['bis-500000', 500_000],
  ['bis-1mio', 1_000_000],
  ['bis-3mio', 3_000_000],
  ['bis-10mio', 10_000_000],
];

interface Words {
  readonly filters: Readonly<
    Record<'amounts' | 'saidAmounts', Readonly<Record<AmountClass, string>>>
  >;
}

export const amounts = listFacet('amounts', {
  parameter: 'betrag',
  vocabulary: closed(ids),
  values: perSite((site) => [amountClass(allocatedEur(site))]),
  label: (words: Words, value) => words.filters.amounts[value],
  /** As a part of a sentence: "mit bis zu 1 Mio. €". */
  name: (words, value) => words.filters.saidAmounts[value],
});

/** @param eur null where no amount is published: unknown is a class of its own, not the lowest */
function amountClass(eur: number | null): AmountClass {
  if (eur === null) return 'ohne';
  return upTo.find(([, limit]) => eur <= limit)?.[0] ?? 'mehr';
}
