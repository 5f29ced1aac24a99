import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import { isInArea } from '../inArea';
import { shortfall } from '../money/shortfall';
import { emptyQuery } from '../query';
import { type Totals, totals } from '../totals';

/** Figures of an entire area, regardless of filters. */
export interface AreaSummary {
  readonly sites: readonly ListedSite[];
  readonly totals: Totals;
  /** Whether some of the money is not known, while some is. */
  readonly isIncomplete: boolean;
  /**
   * Money per inhabitant of the funded areas of which both figures are known; null where none is.
   */
  readonly perHead: { readonly eur: number; readonly sites: number } | null;
}

/**
 * A site of several municipalities counts in each of them with all of its money: no source divides
 * it.
 */
export function areaSummary(
  sites: readonly ListedSite[],
  area: Area,
  currentYear: number,
): AreaSummary {
  const own = sites.filter((site) => isInArea(site, area.key));
  return {
    sites: own,
    totals: totals(own, emptyQuery),
    isIncomplete: shortfall(own, emptyQuery, currentYear, null) !== null,
    perHead: perHead(own),
  };
}

function perHead(sites: readonly ListedSite[]): AreaSummary['perHead'] {
  const known = sites.flatMap((site) => {
    const eur = allocatedEur(site);
    return eur === null || site.population === null ? [] : [{ eur, people: site.population }];
  });
  if (known.length === 0) return null;
  const eur = known.reduce((sum, site) => sum + site.eur, 0);
  const people = known.reduce((sum, site) => sum + site.people, 0);
  return { eur: eur / people, sites: known.length };
}
