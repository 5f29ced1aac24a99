/** First and last year of consecutive years: 2012, 2013, 2014, 2018 → 2012–2014, 2018. Two in a row stay two. */
export function yearRuns(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.flatMap(([from, to]): readonly (readonly [number, number])[] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}
