import type { Area } from '../model/geo/area';
import type { Site } from '../model/site';
import { inBbox } from './bbox';
import { facetValues } from './facets/facetValues';
import { fundedIn } from './money/fundedYears';
import { type Facet, hasFacet, listFacets, type Query } from './query';
import { findByText } from './search/findByText';

/** Decides which conditions of a query a site does not meet; made once for a query, asked for each site. */
export type CompiledQuery = (site: Site) => readonly Facet[];

/**
 * Builds the one predicate behind list, counts, map, sums and exports.
 * @param sites all sites that can be found: a typing error is forgiven where none of them has the word
 * @param areas all areas, whose names are no typing errors
 */
export function compileQuery(
  query: Query,
  currentYear: number,
  sites: readonly Site[],
  areas: readonly Area[],
): CompiledQuery {
  const conditions = [
    ...listFacets
      .filter((facet) => hasFacet(query, facet))
      .map((facet) => [facet, listCondition(query, facet, currentYear)] as const),
    ['text', textCondition(query.text, sites, areas)],
    ['years', yearsCondition(query)],
    ['viewport', viewportCondition(query)],
  ] as const;
  const active = conditions.filter(([facet]) => hasFacet(query, facet));
  return (site) => {
    const failed: Facet[] = [];
    for (const [facet, holds] of active) if (!holds(site)) failed.push(facet);
    return failed;
  };
}

type Condition = (site: Site) => boolean;

function listCondition(
  query: Query,
  facet: (typeof listFacets)[number],
  currentYear: number,
): Condition {
  const wanted = new Set<string>(query[facet]);
  const values = facetValues[facet];
  return (site) => values(site, query, currentYear).some((value) => wanted.has(value));
}

function textCondition(text: string, sites: readonly Site[], areas: readonly Area[]): Condition {
  if (text.trim() === '') return () => true;
  const found = findByText(sites, areas, text);
  return (site) => found.has(site);
}

const yearsCondition =
  ({ from, to }: Query): Condition =>
  (site) =>
    fundedIn(site, from, to);

const viewportCondition =
  ({ viewport }: Query): Condition =>
  (site) =>
    viewport === null || inBbox(site, viewport);
