import type { Conditions } from '../text/de/texts';
import { syntheticSite } from './syntheticSite';

/** Each number that languages may count in another way: none, one, two, many with a separator. */
export const numbers = [0, 1, 2, 1000];

/** SYNTHETIC: sums of a result, with and without years and sites without an amount. */
export const totals = numbers.flatMap((sites) =>
  numbers
    .filter((without) => without <= sites)
    .flatMap((sitesWithoutAmount) =>
      [null, { from: 2015, to: 2015 }, { from: 2015, to: 2020 }].map((span) => ({
        sites,
        municipalities: sites,
        districts: sites,
        measures: sites,
        allocatedEur: sites * 12_345,
        sitesWithoutAmount,
        years: span,
      })),
    ),
);
/** SYNTHETIC: what is said about an area. */
export const summaries = totals.flatMap((of) =>
  [null, { eur: 123.4, sites: 1 }].map((perHead) => ({
    sites: Array.from({ length: of.sites }, () => syntheticSite()),
    totals: of,
    perHead,
  })),
);

/** SYNTHETIC: nothing limits the result. */
export const noConditions: Conditions = {
  measures: '',
  programmes: [],
  places: [],
  terms: [],
  years: '',
  amounts: [],
  text: '',
  viewport: false,
};
const someConditions: readonly Partial<Conditions>[] = [
  {},
  { measures: 'Alpha' },
  { programmes: ['Alpha', 'Beta'] },
  { places: ['Alpha'] },
  { terms: ['Alpha', 'Beta'] },
  { years: '2015' },
  { amounts: ['Alpha'] },
  { text: 'Alpha' },
  { viewport: true },
];

/** A result without conditions, and with one of each kind. */
export const conditions = someConditions.map((some): Conditions => ({ ...noConditions, ...some }));

/** How complete the known amounts of a year can be. */
export const completeness = [
  { kind: 'unknown' },
  ...(['complete', 'partial'] as const).flatMap((kind) =>
    [740_000, 12_300_000].map((knownEur) => ({
      kind,
      knownEur,
      totalEur: 38_500_000,
      rounded: kind === 'partial',
    })),
  ),
];
