import { measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery, isEmptyQuery, type Query } from '../query/query';

/**
 * Adds to a query what a person has typed or ticked in the rendered page before the scripts were
 * ready, so that nothing is lost. Where that is nothing, the query itself comes back.
 */
export function withEarlyInput(query: Query, early: Query): Query {
  if (isEmptyQuery(early)) return query;
  const either = <T>(order: readonly T[], a: readonly T[], b: readonly T[]) =>
    order.filter((value) => a.includes(value) || b.includes(value));
  return {
    ...query,
    measureTypes: either(measureTypes, query.measureTypes, early.measureTypes),
    programmes: either(programmeIds, query.programmes, early.programmes),
    text: early.text === '' ? query.text : early.text,
  };
}

/** What stands in the controls of the rendered page. */
export function earlyInput(page: ParentNode): Query {
  const ticked = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].map(
    (input) => input.value,
  );
  return {
    ...emptyQuery,
    measureTypes: measureTypes.filter((type) => ticked.includes(type)),
    programmes: programmeIds.filter((id) => ticked.includes(id)),
    text: page.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '',
  };
}
