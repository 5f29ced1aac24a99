import { recordOf } from '../model/recordOf';
import { facetOf, listFacetOf } from './facets/registry';

/** Facets that offer choices with counts, by their fields in the query. */
export type ListFacet = keyof typeof listFacetOf;
/** All conditions of a query, each of which can be dropped on its own. */
export type Facet = keyof typeof facetOf;

type Selected = { readonly [F in ListFacet]: ReturnType<(typeof listFacetOf)[F]['values']> };
type PartOf<F extends Facet> = (typeof facetOf)[F]['empty'];

/** The filters: OR inside a list, AND between the fields; empty or null means: no limit. */
export interface Query extends Selected, PartOf<'years'>, PartOf<'text'>, PartOf<'viewport'> {}

export const listFacets = Object.values(listFacetOf).map(({ key }) => key);
export const facets = Object.values(facetOf).map(({ key }) => key);

export const emptyQuery: Query = Object.freeze({
  ...recordOf(listFacets, () => []),
  ...facetOf.years.empty,
  ...facetOf.text.empty,
  ...facetOf.viewport.empty,
});

/** The query without one of its conditions. */
export const without = (query: Query, facet: Facet): Query => ({
  ...query,
  ...facetOf[facet].empty,
});

/** The query with other values of a list; unknown values are left out. */
export const withValues = (query: Query, facet: ListFacet, values: readonly string[]): Query => ({
  ...query,
  ...listFacetOf[facet].select(values),
});

/** Whether a query has this condition. */
export const hasFacet = (query: Query, facet: Facet): boolean => facetOf[facet].isSet(query);

export const isEmptyQuery = (query: Query): boolean =>
  !facets.some((facet) => hasFacet(query, facet));

/** Number of selected choices beside the search word: a span or a viewport counts as one. */
export const choiceCount = (query: Query): number =>
  listFacets.reduce((sum, facet) => sum + query[facet].length, 0) +
  Number(hasFacet(query, 'years')) +
  Number(hasFacet(query, 'viewport'));
