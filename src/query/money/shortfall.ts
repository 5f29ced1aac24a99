import type { Coverage } from '../../model/coverage';
import type { Site } from '../../model/site';
import { inSpan } from '../../model/yearSpan';
import type { Query } from '../query';
import { completeYears, isNarrowed } from './completeness';
import { countedAllocations } from './counted';
import { hasGaps } from './gaps';

/** That a sum is not the whole money, with what is known of the totals that the state published. */
export interface Shortfall {
  /** Null where no total is published for what is asked, as for a single town. */
  readonly share: { readonly knownEur: number; readonly totalEur: number } | null;
}

interface Facts {
  readonly sites: readonly Site[];
  readonly coverage: readonly Coverage[];
  readonly currentYear: number;
}

/**
 * What is missing in the sum of the found sites; null where nothing is, or there is no sum. Totals
 * are compared year by year: years without a published one are in neither figure of the share.
 * @param found the sites that the query finds
 */
export function shortfall(
  found: readonly Site[],
  query: Query,
  { sites, coverage, currentYear }: Facts,
): Shortfall | null {
  if (found.every((site) => countedAllocations(site, query).length === 0)) return null;
  const asked = { from: query.from ?? 0, to: query.to ?? Number.POSITIVE_INFINITY };
  const years = isNarrowed(query) ? [] : completeYears(sites, coverage, query.programmes);
  const compared = [...years].flatMap(([year, known]) =>
    known.kind === 'unknown' || !inSpan(year, asked) ? [] : known,
  );
  if (compared.some(({ kind }) => kind === 'partial'))
    return {
      share: {
        // Totals are rounded: a list may hold a little more than one.
        knownEur: sumOf(compared.map(({ knownEur, totalEur }) => Math.min(knownEur, totalEur))),
        totalEur: sumOf(compared.map(({ totalEur }) => totalEur)),
      },
    };
  const missing = found.some(
    (site) => countedAllocations(site, query).length === 0 || hasGaps(site, query, currentYear),
  );
  return missing ? { share: null } : null;
}

const sumOf = (euros: readonly number[]): number => euros.reduce((sum, eur) => sum + eur, 0);
