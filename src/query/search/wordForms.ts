import { fuzzyWords } from './fuzzyWords';

/** The vocabulary's matches of a typed word. */
export interface WordForms {
  readonly typed: string;
  /** Whether these words begin with the typed one; otherwise they are fuzzy matches. */
  readonly exact: boolean;
  readonly words: ReadonlySet<string>;
}

/**
 * The words that begin with a typed word; fuzzy matches only where there are none, so that precise
 * typing gives precise results.
 * @param typed a folded word
 * @param vocabularies folded words, each list in ascending order
 */
export function wordForms(
  typed: string,
  ...vocabularies: readonly (readonly string[])[]
): WordForms {
  const beginning = vocabularies.flatMap((words) => wordsFrom(words, typed));
  if (beginning.length > 0) return { typed, exact: true, words: new Set(beginning) };
  const near = vocabularies.map((words) => fuzzyWords(typed, words, editsIn(typed)));
  const minEdits = Math.min(...near.map(({ edits }) => edits));
  const words = near.flatMap((each) => (each.edits === minEdits ? each.words : []));
  return { typed, exact: false, words: new Set(words) };
}

/** Whether a folded word is one of the forms. */
export const isForm = (word: string, { typed, exact, words }: WordForms): boolean =>
  exact ? word.startsWith(typed) : words.has(word);

function wordsFrom(words: readonly string[], typed: string): readonly string[] {
  const first = firstFrom(words, typed);
  let end = first;
  while (words[end]?.startsWith(typed)) end++;
  return words.slice(first, end);
}

/** Index of the first word not before the typed one (binary search). */
function firstFrom(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Maximum number of edits. None in a number: another official key is another place. */
function editsIn(typed: string): number {
  if (typed.length < 5 || /\p{N}/u.test(typed)) return 0;
  return typed.length < 9 ? 1 : 2;
}
