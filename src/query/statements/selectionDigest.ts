import type { ListedSite } from '../../model/site';
import { countedMeasures } from '../money/counted';
import { hasGaps } from '../money/gaps';
import type { Shortfall } from '../money/shortfall';
import { isEmptyQuery, type Query } from '../query';
import { type Totals, totals } from '../totals';
import { measureDigest } from './measureDigest';
import type { MeasureStatement, SelectionStatement } from './statement';

/** The statements about a selection, in groups. */
export interface SelectionDigest {
  readonly found: readonly SelectionStatement[];
  readonly money: readonly SelectionStatement[];
  readonly measures: readonly MeasureStatement[];
}

/**
 * @param sites those that the query finds
 * @param conditions the conditions of the query, in words
 * @param missing what is missing in the sum
 */
export function selectionDigest(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
  conditions: string,
  missing: Shortfall | null,
): SelectionDigest {
  if (sites.length === 0)
    return { found: [{ kind: 'nothingFound', conditions }], money: [], measures: [] };
  const found = totals(sites, query);
  const partly = sites.filter((site) => hasGaps(site, query, currentYear)).length;
  return {
    found: [
      isEmptyQuery(query) ? { kind: 'allSites', found } : { kind: 'found', found, conditions },
    ],
    money: [...sum(found), ...share(missing), ...gaps(found, partly)],
    measures: measureDigest(
      sites.flatMap((site) => countedMeasures(site, query)),
      query.measureTypes.length > 0,
    ),
  };
}

const sum = ({ allocatedEur: eur, years }: Totals): readonly SelectionStatement[] =>
  years === null ? [] : [{ kind: 'sum', eur, years }];

const share = (missing: Shortfall | null): readonly SelectionStatement[] =>
  missing === null || missing.share === null ? [] : [{ kind: 'share', ...missing.share }];

/** @param partly sites with some amount, but not all of them */
function gaps(
  { sites, sitesWithoutAmount: without }: Totals,
  partly: number,
): readonly SelectionStatement[] {
  if (without === sites) return [{ kind: 'noneHasAmount', sites }];
  if (without > 0) return [{ kind: 'someHaveNone', sites: without, partly: partly || null }];
  return partly === 0 ? [] : [{ kind: 'partly', sites: partly, ofOne: sites === 1 }];
}
