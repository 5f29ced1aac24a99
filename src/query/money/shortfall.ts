import type { ListedSite } from '../../model/site';
import type { Query } from '../query';
import { countedAllocations } from './counted';
import { hasGaps } from './gaps';

/** Of the totals that the state has published. */
export interface KnownShare {
  readonly knownEur: number;
  readonly totalEur: number;
}

/** That a sum is not the whole money. */
export interface Shortfall {
  /** Null where it is not known, as for a single town. */
  readonly share: KnownShare | null;
}

/**
 * What is missing in the sum of the found sites; null where nothing is, or there is no sum.
 * @param share from `knownShare`, apart since it is loaded later
 */
export function shortfall(
  found: readonly ListedSite[],
  query: Query,
  currentYear: number,
  share: KnownShare | null,
): Shortfall | null {
  const isPaid = (site: ListedSite) => countedAllocations(site, query).length > 0;
  if (!found.some(isPaid)) return null;
  const missing =
    share !== null || found.some((site) => !isPaid(site) || hasGaps(site, query, currentYear));
  return missing ? { share } : null;
}
