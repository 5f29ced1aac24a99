import { fold } from './fold';
import { isForm, type WordForms } from './wordForms';

/**
 * A text and the range of letters that a search has matched: from the first index up to before the
 * second.
 */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Marks the typed prefixes of words; fuzzy matches are marked as whole words. */
export function markMatches(text: string, forms: readonly WordForms[]): MarkedText {
  const ranges = [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)].flatMap(({ 0: word, index }) => {
    const folded = fold(word);
    const lengths = forms
      .filter((form) => isForm(folded, form))
      .map(({ exact, typed }) => (exact ? typedLength(word, typed) : word.length));
    return lengths.length === 0 ? [] : [[index, index + Math.max(...lengths)] as const];
  });
  return { text, ranges };
}

/** Number of letters of a word that were typed: "gu" and "gue" are two letters of "Güldner". */
function typedLength(word: string, typed: string): number {
  for (let length = 1; length < word.length; length++)
    if (fold(word.slice(0, length)).startsWith(typed)) return length;
  return word.length;
}
