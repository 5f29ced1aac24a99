/** A span of years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** All years of a span, in ascending order. */
export const yearsOf = ({ from, to }: YearSpan): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** From the first to the last of some years, in any order; null without any. */
export const spanOf = (years: readonly number[]): YearSpan | null =>
  years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };

/** Whether a year lies in a span. */
export const inSpan = (year: number, { from, to }: YearSpan): boolean => year >= from && year <= to;
