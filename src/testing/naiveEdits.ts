/**
 * Edits between a typed word and the nearest prefix of another, each prefix compared separately.
 */
export function naiveEdits(typed: string, word: string): number {
  const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
  return Math.min(...beginnings.map((beginning) => naiveDistance(typed, beginning)));
}

/** Damerau–Levenshtein distance (each letter swapped once), by brute force from the end. */
function naiveDistance(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const pair = `${a.length} ${b.length}`;
  const before = known.get(pair);
  if (before !== undefined) return before;
  const without = (fromA: number, fromB: number) =>
    naiveDistance(a.slice(0, a.length - fromA), b.slice(0, b.length - fromB), known);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const distance = Math.min(
    without(1, 0) + 1,
    without(0, 1) + 1,
    without(1, 1) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? without(2, 2) + 1 : Number.POSITIVE_INFINITY,
  );
  known.set(pair, distance);
  return distance;
}
