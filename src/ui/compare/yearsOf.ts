import type { YearSpan } from '../../query/statements/compare';

/** Each year of a span. */
export const yearsOf = ({ from, to }: YearSpan): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
