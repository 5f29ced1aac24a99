import type { Area } from '../../model/geo/area';
import type { ListFacet, Query } from '../../query/query';
import type { Conditions } from '../../text/de/texts';
import type { Texts } from '../../text/texts';
import { choiceLabel } from '../filters/choices';

/** What a query asks for, in the words of the interface. */
export function conditionsOf(
  t: Texts,
  query: Query,
  areas: readonly Area[],
  currentYear: number,
): Conditions {
  const labels = (facet: ListFacet) =>
    query[facet].map((value) => choiceLabel(t, facet, value, areas, currentYear));
  return {
    measures: t.result.measures(labels('measureTypes'), labels('measureStatuses')),
    programmes: query.programmes.map((id) => t.programme(id).name),
    places: [...labels('districts'), ...labels('municipalities')],
    terms: labels('terms'),
    years: query.from === null && query.to === null ? '' : t.filters.span(query.from, query.to),
    amounts: labels('amounts'),
    text: query.text.trim(),
    viewport: query.viewport !== null,
  };
}
