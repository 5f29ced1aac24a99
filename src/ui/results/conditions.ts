import type { Area } from '../../model/area';
import type { ListFacet, Query } from '../../query/query';
import { type Conditions, de } from '../../text/de';
import { programmeLabel } from '../../text/vocabulary';
import { choiceLabel } from '../filters/choices';

/** What a query asks for, in the words of the interface. */
export function conditionsOf(
  query: Query,
  areas: readonly Area[],
  currentYear: number,
): Conditions {
  const labels = (facet: ListFacet) =>
    query[facet].map((value) => choiceLabel(facet, value, areas, currentYear));
  return {
    measures: de.result.measures(labels('measureTypes'), labels('measureStatuses')),
    programmes: query.programmes.map((id) => programmeLabel(id).de),
    places: [...labels('districts'), ...labels('municipalities')],
    terms: labels('terms'),
    years: query.from === null && query.to === null ? '' : de.filters.span(query.from, query.to),
    amounts: labels('amounts'),
    text: query.text.trim(),
    extent: query.extent !== null,
  };
}
