import type { YearSpan } from '../../model/yearSpan';
import { yearsOf } from './yearsOf';

/** So many years can all be written below a narrow axis. */
const mostWritten = 6;

/** The years that are written below the axis: all of a few, else each fifth. */
export function axisYears(span: YearSpan): readonly number[] {
  const all = yearsOf(span);
  return all.length <= mostWritten ? all : all.filter((year) => year % 5 === 0);
}
