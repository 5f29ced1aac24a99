import type { Area } from '../model/area';
import type { Site } from '../model/site';
import { inExtent } from './extent';
import { facetValues } from './facetValues';
import { findByText } from './findByText';
import { fundedIn } from './fundedYears';
import { type Facet, hasFacet, listFacets, type Query } from './query';

/** Decides which conditions of a query a site does not meet; made once for a query, asked for each site. */
export type Judge = (site: Site) => readonly Facet[];

/**
 * Builds the one predicate behind list, counts, map, sums and exports.
 * @param sites all sites that can be found: a slip is forgiven where none of them has the word
 * @param areas all areas, whose names are no slips
 */
export function judge(
  query: Query,
  currentYear: number,
  sites: readonly Site[],
  areas: readonly Area[],
): Judge {
  const conditions = [
    ...listFacets
      .filter((facet) => hasFacet(query, facet))
      .map((facet) => [facet, listCondition(query, facet, currentYear)] as const),
    ['text', textCondition(query.text, sites, areas)],
    ['years', yearsCondition(query)],
    ['extent', extentCondition(query)],
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

const extentCondition =
  ({ extent }: Query): Condition =>
  (site) =>
    extent === null || inExtent(site, extent);
