/**
 * Long lists go from the worker to the page in slices: taking over all at once would keep the page
 * from answering for a moment.
 */

/** Letters that are taken over at once, and items: some milliseconds of work. */
const mostLetters = 300_000;
const mostItems = 1_500;

/** The items from an index on that go over together: at least one, none behind the end. */
export function sliceFrom<T>(
  items: readonly T[],
  from: number,
  lettersOf: (item: T) => number,
): readonly T[] {
  let to = from;
  for (let letters = 0; to < items.length && to - from < mostItems; to++) {
    const item = items[to];
    letters += item === undefined ? 0 : lettersOf(item);
    if (letters > mostLetters && to > from) break;
  }
  return items.slice(from, to);
}

/** Puts a list together of its slices. @param ask for that from an index on */
export async function collect<T>(ask: (from: number) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const slice = await ask(all.length);
    if (slice.length === 0) return all;
    for (const item of slice) all.push(item);
  }
}
