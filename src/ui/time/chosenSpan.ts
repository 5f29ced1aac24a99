import type { YearSpan } from '../../model/yearSpan';
import type { Query } from '../../query/query';

/** The span of a query, clamped to the years of the strip; null: all years. */
export function chosenSpan(
  { from, to }: Pick<Query, 'from' | 'to'>,
  { from: first, to: last }: YearSpan,
): YearSpan | null {
  if (from === null && to === null) return null;
  const inside = (year: number) => Math.min(Math.max(year, first), last);
  return { from: inside(from ?? first), to: inside(to ?? last) };
}

/** The limits of a query for a span: an end of the strip sets none, but a single year always sets both. */
export function limitsOf(
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

/** The span one year later, or null after the last year with money. */
export function nextSpan({ from, to }: YearSpan, funded: YearSpan): YearSpan | null {
  return to >= funded.to ? null : { from: from + 1, to: to + 1 };
}

/** Where playing begins: one year after the chosen span, or from the start when that is at the end. */
export function startSpan(chosen: YearSpan | null, funded: YearSpan): YearSpan {
  const { from, to } = chosen ?? { from: funded.to, to: funded.to };
  const next = nextSpan({ from, to }, funded);
  if (chosen !== null && next !== null) return next;
  return { from: funded.from, to: Math.min(funded.from + to - from, funded.to) };
}
