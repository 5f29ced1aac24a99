import type { YearSpan } from '../../model/yearSpan';
import type { AreaSummary } from '../statistics/areaSummary';

/** The statements about an area, one per line. */
export type AreaFact =
  | { readonly kind: 'sites' | 'measures' | 'withoutAmount'; readonly count: number }
  | { readonly kind: 'awarded'; readonly eur: number; readonly years: YearSpan }
  | { readonly kind: 'noAmount' }
  | { readonly kind: 'perHead'; readonly eur: number }
  /** Both figures are known for some of its sites only. */
  | {
      readonly kind: 'perHeadOfSome';
      readonly eur: number;
      readonly sites: number;
      readonly all: number;
    };

/** @param summary of an area with at least one site */
export function areaFacts({ sites, totals, perHead }: AreaSummary): readonly AreaFact[] {
  const { measures, years, allocatedEur, sitesWithoutAmount } = totals;
  return [
    { kind: 'sites', count: sites.length },
    { kind: 'measures', count: measures },
    years === null ? { kind: 'noAmount' } : { kind: 'awarded', eur: allocatedEur, years },
    { kind: 'withoutAmount', count: sitesWithoutAmount },
    ...perHeadFacts(perHead, sites.length),
  ];
}

function perHeadFacts(perHead: AreaSummary['perHead'], all: number): readonly AreaFact[] {
  if (perHead === null) return [];
  const { eur, sites } = perHead;
  return [sites < all ? { kind: 'perHeadOfSome', eur, sites, all } : { kind: 'perHead', eur }];
}
