/**
 * The few of many that rank highest, by their places in a list, the first of equals first: sorting all of
 * a hundred thousand would keep a page.
 * @param length of the list
 * @param rankAt of each place; null: it does not count
 */
export function bestOf(
  length: number,
  count: number,
  rankAt: (place: number) => number | null,
): readonly number[] {
  const best: { readonly place: number; readonly rank: number }[] = [];
  for (let place = 0; place < length; place += 1) {
    const rank = rankAt(place);
    const last = best[count - 1];
    if (rank === null || (last !== undefined && rank <= last.rank)) continue;
    const at = best.findIndex((one) => one.rank < rank);
    best.splice(at === -1 ? best.length : at, 0, { place, rank });
    best.length = Math.min(best.length, count);
  }
  return best.map(({ place }) => place);
}
