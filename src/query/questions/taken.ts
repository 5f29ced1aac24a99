import type { Area } from '../../model/geo/area';
import { facets, hasFacet, type Query, without } from '../query';

/**
 * A query after filters have been taken over: what they say replaces what the query said of the same
 * thing, all else stays. A place is a place: it replaces towns, districts and a viewport.
 * @param text the search word that stays
 */
export function taken(query: Query, filters: Query, text: string): Query {
  const said = facets.filter((facet) => facet !== 'text' && hasFacet(filters, facet));
  const base = said.some(isPlace) ? withoutPlaces(query) : query;
  const values = said.map((facet) => partOf(filters, facet));
  return Object.assign({}, base, ...values, { text }) as Query;
}

const isPlace = (facet: string): boolean => facet === 'municipalities' || facet === 'districts';

/** The fields that a facet owns: "years" has two. */
const partOf = (query: Query, facet: (typeof facets)[number]): Partial<Query> =>
  facet === 'years' ? { from: query.from, to: query.to } : { [facet]: query[facet] };

export const withoutPlaces = (query: Query): Query =>
  without(without(without(query, 'municipalities'), 'districts'), 'viewport');

/** The only place of a query; null where it has none or several. */
export function onlyPlace(query: Query, areas: readonly Area[]): Area | null {
  const [key, ...others] = [...query.municipalities, ...query.districts];
  if (key === undefined || others.length > 0) return null;
  const isMunicipality = query.municipalities.length > 0;
  return (
    areas.find((area) => area.key === key && (area.kind === 'municipality') === isMunicipality) ??
    null
  );
}
