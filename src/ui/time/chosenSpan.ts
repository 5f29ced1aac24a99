import type { YearSpan } from '../../model/yearSpan';
import type { Query } from '../../query/query';

/** The span that a query asks for, inside of the years of the strip; null: all years. */
export function chosenSpan(
  { from, to }: Pick<Query, 'from' | 'to'>,
  { from: first, to: last }: YearSpan,
): YearSpan | null {
  if (from === null && to === null) return null;
  const inside = (year: number) => Math.min(Math.max(year, first), last);
  return { from: inside(from ?? first), to: inside(to ?? last) };
}

/** How a query asks for a span: an end of the strip sets no limit, but a single year stays one. */
export function askedYears(
  { from, to }: YearSpan,
  limits: YearSpan,
): readonly [from: number | null, to: number | null] {
  if (from === to) return [from, to];
  return [from === limits.from ? null : from, to === limits.to ? null : to];
}

/** The span from one year to another, whichever is earlier. */
export const spanBetween = (a: number, b: number): YearSpan => ({
  from: Math.min(a, b),
  to: Math.max(a, b),
});

/** One year on, as long as that shows years with money; null at the end. */
export function nextSpan({ from, to }: YearSpan, funded: YearSpan): YearSpan | null {
  return to >= funded.to ? null : { from: from + 1, to: to + 1 };
}

/** Where playing begins: one year on from the chosen span, from the start where it stands at the end. */
export function startSpan(chosen: YearSpan | null, funded: YearSpan): YearSpan {
  const { from, to } = chosen ?? { from: funded.to, to: funded.to };
  const next = nextSpan({ from, to }, funded);
  if (chosen !== null && next !== null) return next;
  return { from: funded.from, to: Math.min(funded.from + to - from, funded.to) };
}
