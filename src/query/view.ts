import type { Area } from '../model/geo/area';
import { recordOf } from '../model/recordOf';
import type { ListedSite } from '../model/site';
import { compileQuery } from './compileQuery';
import { listFacetOf } from './facets/registry';
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

/**
 * Number of sites that each choice of a facet would show, regardless of other choices in that
 * facet.
 */
type FacetCounts = Readonly<Record<ListFacet, ReadonlyMap<string, number>>>;

/** All that the panels and the map show for a query. */
export interface View {
  /** Matching sites, in the order of the input. */
  readonly sites: readonly ListedSite[];
  /**
   * The sites on the map: matching ones, also outside of the viewport to which the list is limited.
   */
  readonly onMap: readonly ListedSite[];
  readonly totals: Totals;
  readonly counts: FacetCounts;
}

/**
 * The answer to a query; the last one is cached.
 * @param areas their names are no typing errors of the names of sites: "Rosenthal" finds Rosenthal
 */
export function view(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): View {
  const input = [sites, query, currentYear, areas] as const;
  if (last?.input.every((part, index) => part === input[index])) return last.view;
  last = { input, view: computeView(...input) };
  return last.view;
}

const noAreas: readonly Area[] = [];
type Input = readonly [readonly ListedSite[], Query, number, readonly Area[]];
let last: { readonly input: Input; readonly view: View } | undefined;

function computeView(...[sites, query, currentYear, areas]: Input): View {
  const failedBy = compileQuery(query, { sites, areas, currentYear });
  const found: ListedSite[] = [];
  const onMap: ListedSite[] = [];
  const counts = recordOf(listFacets, () => new Map<string, number>());
  for (const site of sites) {
    const failed = failedBy(site);
    if (failed.length === 0) found.push(site);
    if (failed.every((facet) => facet === 'viewport')) onMap.push(site);
    for (const facet of countedFacets(failed))
      countAll(counts[facet], listFacetOf[facet].values(site, query, currentYear));
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

/** The facets that count a site: those whose condition is the only one that it may fail. */
function countedFacets(failed: readonly Facet[]): readonly ListFacet[] {
  if (failed.length === 0) return listFacets;
  // A facet ignores its own condition and at most one that its values already respect.
  if (failed.length > 2) return [];
  return listFacets.filter((facet) =>
    failed.every((other) => other === facet || other === listFacetOf[facet].respects),
  );
}

/** A single change to an empty query that would help, and what it would find. */
export interface Relaxation {
  readonly facet: Facet;
  readonly query: Query;
  readonly sites: number;
}

/** Ways out of an empty result: which one filter to drop, the most helpful first. */
export function relaxations(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): readonly Relaxation[] {
  return facets
    .filter((facet) => hasFacet(query, facet))
    .map((facet) => {
      const relaxed = without(query, facet);
      const failedBy = compileQuery(relaxed, { sites, areas, currentYear });
      const found = sites.filter((site) => failedBy(site).length === 0).length;
      return { facet, query: relaxed, sites: found };
    })
    .filter((relaxation) => relaxation.sites > 0)
    .toSorted((a, b) => b.sites - a.sites);
}
