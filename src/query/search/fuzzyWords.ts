/** Fuzzy matches of a typed word, and their number of edits. */
interface Near {
  readonly edits: number;
  readonly words: readonly string[];
}

/**
 * The words that a typed word begins with the fewest edits: a letter missing, added or changed, or
 * two neighbours swapped (Damerau–Levenshtein).
 * @param typed a folded word
 * @param words folded words; ascending order is fast, as common prefixes are compared once
 * @param maxEdits more are not forgiven
 */
export function fuzzyWords(typed: string, words: readonly string[], maxEdits: number): Near {
  let limit = maxEdits;
  let near: string[] = [];
  let previous = '';
  /** A prefix beyond the limit: it rules out all words that share it. */
  let decided = ' ';
  let edits = typed.length;
  const table = [firstRow(typed)];
  for (const word of words) {
    if (!word.startsWith(decided)) {
      table.length = Math.min(sameLetters(previous, word) + 1, table.length);
      edits = extend(table, typed, word, limit);
      decided = (table.at(-1)?.min ?? 0) > limit ? word.slice(0, table.length - 1) : ' ';
      previous = word;
    }
    if (edits > limit) continue;
    if (edits < limit) near = [];
    limit = edits;
    near.push(word);
  }
  return { edits: limit, words: near };
}

/** The matrix row for a prefix of a word. */
interface Row {
  /** Edits between each prefix of the typed word and this prefix. */
  readonly edits: readonly number[];
  /** Their minimum: a longer prefix can not have fewer. */
  readonly min: number;
  /** Edits between the whole typed word and this prefix, or a shorter one with fewer. */
  readonly best: number;
}

const firstRow = ({ length }: string): Row => ({
  edits: Array.from({ length: length + 1 }, (_, index) => index),
  min: 0,
  best: length,
});

/** Adds the rows of a word as long as it can still match; returns its edits. */
function extend(table: Row[], typed: string, word: string, limit: number): number {
  for (let last = table.at(-1); last !== undefined; last = table.at(-1)) {
    if (last.min > limit || table.length > word.length) return last.best;
    table.push(nextRow(typed, word, table.length, last, table.at(-2)));
  }
  return Number.POSITIVE_INFINITY;
}

function nextRow(
  typed: string,
  word: string,
  length: number,
  last: Row,
  beforeLast: Row | undefined,
): Row {
  const edits = [length];
  let left = length;
  let min = length;
  for (let column = 1; column <= typed.length; column++) {
    const same = typed[column - 1] === word[length - 1];
    const changed = (last.edits[column - 1] ?? 0) + (same ? 0 : 1);
    left = Math.min(left + 1, (last.edits[column] ?? 0) + 1, changed);
    if (typed[column - 1] === word[length - 2] && typed[column - 2] === word[length - 1])
      left = Math.min(left, (beforeLast?.edits[column - 2] ?? length) + 1);
    edits.push(left);
    if (left < min) min = left;
  }
  return { edits, min, best: Math.min(last.best, left) };
}

/** Length of the common prefix of two words. */
function sameLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
