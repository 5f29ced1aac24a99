import type { ListedSite } from '../model/site';
import type { Facts } from './facets/facet';
import { facetOf } from './facets/registry';
import { type Facet, facets, hasFacet, type Query } from './query';

/**
 * The conditions of a query that a site does not meet, as bits (`bitOf`); 0: it is found. Compiled
 * once per query, called with the place of each site among all.
 */
export type CompiledQuery = (place: number) => number;

/** The bit of a condition. */
export const bitOf = (facet: Facet): number => 1 << facets.indexOf(facet);

/**
 * Builds the one predicate behind list, counts, map, sums and exports.
 * @param facts all sites and areas that can be found: a typing error is forgiven only where none of
 * them has the word
 */
export function compileQuery(query: Query, facts: Facts): CompiledQuery {
  const conditions = facets
    .filter((facet) => hasFacet(query, facet))
    .map((facet) => ({ bit: bitOf(facet), isMet: facetOf[facet].compile(query, facts) }));
  return (place) => {
    let failed = 0;
    for (const { bit, isMet } of conditions) if (!isMet(place)) failed |= bit;
    return failed;
  };
}

/** The sites that a query finds, in their order. */
export function foundBy(query: Query, facts: Facts): readonly ListedSite[] {
  const failed = compileQuery(query, facts);
  return facts.sites.filter((_site, place) => failed(place) === 0);
}
