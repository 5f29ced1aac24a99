import type { ListedSite } from '../model/site';
import type { Facts } from './facets/facet';
import { facetOf } from './facets/registry';
import { type Facet, facets, hasFacet, type Query } from './query';

/**
 * The conditions of a query that a site does not meet; compiled once per query, called for each
 * site.
 */
export type CompiledQuery = (site: ListedSite) => readonly Facet[];

/**
 * Builds the one predicate behind list, counts, map, sums and exports.
 * @param facts all sites and areas that can be found: a typing error is forgiven only where none of
 * them has the word
 */
export function compileQuery(query: Query, facts: Facts): CompiledQuery {
  const conditions = facets
    .filter((facet) => hasFacet(query, facet))
    .map((facet) => ({ facet, isMet: facetOf[facet].compile(query, facts) }));
  return (site) => {
    const failed: Facet[] = [];
    for (const { facet, isMet } of conditions) if (!isMet(site)) failed.push(facet);
    return failed;
  };
}
