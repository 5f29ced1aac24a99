import type { YearSpan } from '../../model/yearSpan';

/** Each year of a span. */
export const yearsOf = ({ from, to }: YearSpan): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
