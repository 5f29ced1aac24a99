import { measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery, isEmptyQuery, type Query } from '../query/query';

/**
 * Adds to a query what was typed or ticked in the rendered page before hydration, so that nothing
 * is lost. Returns the same query where that is nothing.
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

/** The values of the controls in the rendered page. */
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
