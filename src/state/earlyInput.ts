import { measureTypes, programmeIds } from '../model/vocabulary';
import { isEmptyQuery, type Query } from '../query/query';

/**
 * What a person has typed or ticked in the rendered page before the scripts were ready, so that
 * nothing is lost; null where that is nothing.
 */
export function earlyInput(page: ParentNode): Query | null {
  const ticked = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(
    (input) => input.value,
  );
  const query: Query = {
    measureTypes: measureTypes.filter((type) => ticked.includes(type)),
    programmes: programmeIds.filter((id) => ticked.includes(id)),
    text: page.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '',
  };
  return isEmptyQuery(query) ? null : query;
}
