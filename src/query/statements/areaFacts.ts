import type { YearSpan } from '../../model/yearSpan';
import type { AreaFigures, FundedShare } from '../statistics/areaFigures';
import type { AreaSummary } from '../statistics/areaSummary';

/** The statements about an area, one per line. */
export type AreaFact =
  | {
      readonly kind: 'sites' | 'measures' | 'withoutAmount' | 'inhabitants';
      readonly count: number;
    }
  | {
      readonly kind: 'awarded';
      readonly eur: number;
      readonly years: YearSpan;
      readonly isIncomplete: boolean;
    }
  | { readonly kind: 'noAmount' }
  /** By all inhabitants of the area. */
  | { readonly kind: 'perInhabitant'; readonly eur: number }
  /** In municipalities with a site, not in a site. */
  | ({ readonly kind: 'living' } & FundedShare)
  /** By the inhabitants of the funded areas of which both figures are known. */
  | {
      readonly kind: 'perHead';
      readonly eur: number;
      readonly sites: number;
      readonly all: number;
    };

/** Money by the inhabitants of fewer funded areas says little about the area. */
const minSites = 3;

/**
 * @param summary of an area with at least one site
 * @param ofInhabitants `inhabitantFacts` of the area, once they are known
 */
export function areaFacts(
  { sites, totals, isIncomplete, perHead }: AreaSummary,
  ofInhabitants: readonly AreaFact[] = [],
): readonly AreaFact[] {
  const { measures, years, allocatedEur, sitesWithoutAmount } = totals;
  return [
    { kind: 'sites', count: sites.length },
    { kind: 'measures', count: measures },
    years === null
      ? { kind: 'noAmount' }
      : { kind: 'awarded', eur: allocatedEur, years, isIncomplete },
    { kind: 'withoutAmount', count: sitesWithoutAmount },
    ...ofInhabitants,
    ...(perHead === null || perHead.sites < minSites
      ? []
      : [{ kind: 'perHead', ...perHead, all: sites.length } as const]),
  ];
}

/**
 * What the inhabitants of an area add to that.
 * @param share of an area with several municipalities
 */
export function inhabitantFacts(
  { inhabitants, perInhabitantEur }: Pick<AreaFigures, 'inhabitants' | 'perInhabitantEur'>,
  share: FundedShare | null,
): readonly AreaFact[] {
  const facts: readonly (AreaFact | null)[] = [
    inhabitants === null ? null : { kind: 'inhabitants', count: inhabitants },
    perInhabitantEur === null ? null : { kind: 'perInhabitant', eur: perInhabitantEur },
    share === null ? null : { kind: 'living', ...share },
  ];
  return facts.filter((fact) => fact !== null);
}
