import type { Area } from '../model/geo/area';
import type { Site } from '../model/site';
import { compileQuery } from './compileQuery';
import { facetValues } from './facets/facetValues';
import {
  type Facet,
  facets,
  hasFacet,
  type ListFacet,
  listFacets,
  type Query,
  without,
} from './query';
import { type Totals, totals } from './totals';

/** How many sites each choice of a facet would show, whatever else is chosen in that facet. */
type FacetCounts = Readonly<Record<ListFacet, ReadonlyMap<string, number>>>;

/** Everything that the panels and the map show for a query. */
export interface View {
  /** Matching sites, in the order of the input. */
  readonly sites: readonly Site[];
  /** What the map draws: matching sites, also those outside of the section that the list is limited to. */
  readonly onMap: readonly Site[];
  readonly totals: Totals;
  readonly counts: FacetCounts;
}

/**
 * The answer to a query; the last answer is kept, so that asking twice costs nothing.
 * @param areas their names are no typing errors of the names of sites: who searches "Rosenthal" means it
 */
export function view(
  sites: readonly Site[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): View {
  const asked = [sites, query, currentYear, areas] as const;
  if (last?.asked.every((part, index) => part === asked[index])) return last.view;
  last = { asked, view: answerTo(...asked) };
  return last.view;
}

const noAreas: readonly Area[] = [];
type Asked = readonly [readonly Site[], Query, number, readonly Area[]];
let last: { readonly asked: Asked; readonly view: View } | undefined;

function answerTo(...[sites, query, currentYear, areas]: Asked): View {
  const failedBy = compileQuery(query, currentYear, sites, areas);
  const found: Site[] = [];
  const onMap: Site[] = [];
  const counts = emptyCounts();
  for (const site of sites) {
    const failed = failedBy(site);
    if (failed.length === 0) found.push(site);
    if (failed.every((facet) => facet === 'viewport')) onMap.push(site);
    for (const facet of countedFacets(failed))
      countAll(counts[facet], facetValues[facet](site, query, currentYear));
  }
  return {
    sites: found,
    onMap: onMap.length === found.length ? found : onMap,
    totals: totals(found, query),
    counts,
  };
}

function countAll(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The facets in which a site counts: those that it would answer if they asked for nothing. */
function countedFacets(failed: readonly Facet[]): readonly ListFacet[] {
  if (failed.length === 0) return listFacets;
  if (failed.length > measureFacets.length) return [];
  return listFacets.filter((facet) => failed.every((other) => isIgnored(other, facet)));
}

/** Types and statuses are one condition of one measure; the values of each already heed the other. */
const measureFacets: readonly Facet[] = ['measureTypes', 'measureStatuses'];
const isIgnored = (failed: Facet, counted: ListFacet): boolean =>
  failed === counted || (measureFacets.includes(failed) && measureFacets.includes(counted));

const emptyCounts = () =>
  Object.fromEntries(listFacets.map((facet) => [facet, new Map<string, number>()])) as Record<
    ListFacet,
    Map<string, number>
  >;

/** A single change to a query that would help where it finds nothing, and what it would find. */
export interface Relaxation {
  readonly facet: Facet;
  readonly query: Query;
  readonly sites: number;
}

/** For an empty result: which one filter to drop, the most helpful first. */
export function relaxations(
  sites: readonly Site[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): readonly Relaxation[] {
  return facets
    .filter((facet) => hasFacet(query, facet))
    .map((facet) => {
      const relaxed = without(query, facet);
      const failedBy = compileQuery(relaxed, currentYear, sites, areas);
      const found = sites.filter((site) => failedBy(site).length === 0).length;
      return { facet, query: relaxed, sites: found };
    })
    .filter((relaxation) => relaxation.sites > 0)
    .toSorted((a, b) => b.sites - a.sites);
}
