import type { Site } from '../model/site';
import { inExtent } from './extent';
import { facetValues } from './facetValues';
import { fold } from './fold';
import { fundedIn } from './fundedYears';
import { type Facet, hasFacet, listFacets, type Query } from './query';
import { searchText } from './searchText';

/** Decides which conditions of a query a site does not meet; made once for a query, asked for each site. */
export type Judge = (site: Site) => readonly Facet[];

/** Builds the one predicate behind list, counts, map, sums and exports. */
export function judge(query: Query, currentYear: number): Judge {
  const conditions = [
    ...listFacets
      .filter((facet) => hasFacet(query, facet))
      .map((facet) => [facet, listCondition(query, facet, currentYear)] as const),
    ['text', textCondition(query.text)],
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

/** Whether a site answers a query. */
export const matches = (site: Site, query: Query, currentYear: number): boolean =>
  judge(query, currentYear)(site).length === 0;

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

function textCondition(text: string): Condition {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return (site) => words.every((word) => searchText(site).includes(` ${word}`));
}

const yearsCondition =
  ({ from, to }: Query): Condition =>
  (site) =>
    fundedIn(site, from, to);

const extentCondition =
  ({ extent }: Query): Condition =>
  (site) =>
    extent === null || inExtent(site, extent);
