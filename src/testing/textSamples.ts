import { recordOf } from '../model/recordOf';
import type { Conditions } from '../query/conditions';
import { clauses } from '../query/facets/registry';
import { listFacets } from '../query/query';
import { type AreaFact, inhabitantFacts } from '../query/statements/areaFacts';
import { syntheticSite } from './syntheticSite';

/** Numbers for each plural form: none, one, two, many with a separator. */
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
/** SYNTHETIC: the facts of an area. */
export const summaries = totals.flatMap((of) =>
  [null, { eur: 123.4, sites: 4 }].map((perHead) => ({
    sites: Array.from({ length: of.sites }, () => syntheticSite()),
    totals: of,
    isIncomplete: of.sitesWithoutAmount > 0,
    perHead,
  })),
);

/** SYNTHETIC: what the inhabitants of an area add to that. */
export const peopleFacts: readonly AreaFact[] = inhabitantFacts(
  { inhabitants: 12_345, perInhabitantEur: 12.3 },
  { inhabitants: 2000, of: 12_345 },
);

/** SYNTHETIC: two selected values for each facet. */
const asked: Conditions = {
  ...recordOf(listFacets, () => ['Alpha', 'Beta']),
  from: 2015,
  to: 2020,
  text: 'Alpha',
  clauses: [],
};
/** A result without conditions, with one of each kind, and with types or statuses of measures alone. */
export const conditions: readonly Conditions[] = [
  asked,
  ...clauses.map(([clause]) => ({ ...asked, clauses: [clause] })),
  { ...asked, measureTypes: [], clauses: ['measures'] },
  { ...asked, measureStatuses: [], clauses: ['measures'] },
];

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
