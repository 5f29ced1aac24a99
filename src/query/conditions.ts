import type { Area } from '../model/geo/area';
import { recordOf } from '../model/recordOf';
import { clauses, listFacetOf } from './facets/registry';
import { hasFacet, type ListFacet, listFacets, type Query } from './query';

export type Clause = (typeof clauses)[number][0];

/** The statement of a query's conditions; each language phrases the clauses. */
export interface Conditions
  extends Readonly<Record<ListFacet, readonly string[]>>,
    Pick<Query, 'from' | 'to' | 'text'> {
  /** The clauses that limit something, in order; none for a query without limits. */
  readonly clauses: readonly Clause[];
}

type NameOf = (typeof listFacetOf)[ListFacet]['nameOf'];
/** The words from which a language builds labels and names of all facets. */
export type FacetWords = [NameOf] extends [(words: infer W, ...rest: never) => string] ? W : never;

/** States the conditions of a query, with the names of its values. */
export function conditionsOf(
  words: FacetWords,
  query: Query,
  areas: readonly Area[],
  currentYear: number,
): Conditions {
  const names = recordOf(listFacets, (facet) => {
    const values: readonly string[] = query[facet];
    return values.map((value) => listFacetOf[facet].nameOf(words, value, { areas, currentYear }));
  });
  return {
    ...names,
    from: query.from,
    to: query.to,
    text: query.text.trim(),
    clauses: clauses
      .filter(([, facets]) => facets.some((facet) => hasFacet(query, facet)))
      .map(([clause]) => clause),
  };
}
