import type { YearSpan } from '../../model/yearSpan';

/** Ascending years as ranges: 1999, 2000, 2003 are 1999 to 2000 and 2003. */
export function yearRanges(years: readonly number[]): readonly YearSpan[] {
  const ranges: YearSpan[] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last?.to === year - 1) ranges[ranges.length - 1] = { from: last.from, to: year };
    else ranges.push({ from: year, to: year });
  }
  return ranges;
}
