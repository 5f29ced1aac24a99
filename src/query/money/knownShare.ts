import type { Coverage } from '../../model/coverage';
import type { ListedSite } from '../../model/site';
import { inSpan } from '../../model/yearSpan';
import type { Query } from '../query';
import { completeYears, isNarrowed } from './completeness';
import type { KnownShare } from './shortfall';

/**
 * How much our lists hold of the totals that the state has published for the asked years and
 * programmes; null where none is published for what is asked, as for a single town, or where all is
 * known. Years without a published total are in neither figure.
 * @param sites all of Hessen
 */
export function knownShare(
  query: Query,
  {
    sites,
    coverage,
  }: { readonly sites: readonly ListedSite[]; readonly coverage: readonly Coverage[] },
): KnownShare | null {
  if (isNarrowed(query)) return null;
  const asked = { from: query.from ?? 0, to: query.to ?? Number.POSITIVE_INFINITY };
  const compared = [...completeYears(sites, coverage, query.programmes)].flatMap(([year, known]) =>
    known.kind === 'unknown' || !inSpan(year, asked) ? [] : known,
  );
  if (compared.every(({ kind }) => kind === 'complete')) return null;
  return {
    // Totals are rounded: a list may hold a little more than one.
    knownEur: sumOf(compared.map(({ knownEur, totalEur }) => Math.min(knownEur, totalEur))),
    totalEur: sumOf(compared.map(({ totalEur }) => totalEur)),
  };
}

const sumOf = (euros: readonly number[]): number => euros.reduce((sum, eur) => sum + eur, 0);
