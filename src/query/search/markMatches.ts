import { fold } from './fold';
import type { Term } from './terms';
import { levels } from './vocabulary';
import { type Word, wordsOf } from './words';

/**
 * A text and the range of letters that a search has matched: from the first index up to before the
 * second.
 */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** How well a folded word matches a term; null where it does not. */
function levelOf(folded: string, { alternatives }: Term): number | null {
  let best: number | null = null;
  for (const matches of alternatives.flat()) {
    const level = matches.get(folded);
    if (level !== undefined && (best === null || level < best)) best = level;
  }
  return best;
}

/** Whether a text has a word that matches a term. */
export const says = (words: readonly Word[], term: Term): boolean =>
  words.some(
    ({ folded }, index) =>
      levelOf(folded, term) !== null ||
      levelOf(`${folded}${words[index + 1]?.folded ?? ' '}`, term) !== null,
  );

/**
 * Marks what is matched: the typed beginnings and parts of words; other matches as whole words.
 */
export function markMatches(text: string, terms: readonly Term[]): MarkedText {
  const words = wordsOf(text);
  const ranges: (readonly [number, number])[] = [];
  for (const [index, word] of words.entries()) {
    const found = terms.flatMap((term) => rangeIn(text, word, words[index + 1], term));
    if (found.length === 0) continue;
    const from = Math.max(Math.min(...found.map(([start]) => start)), ranges.at(-1)?.[1] ?? 0);
    const to = Math.max(...found.map(([, end]) => end));
    if (to > from) ranges.push([from, to]);
  }
  return { text, ranges };
}

function rangeIn(
  text: string,
  word: Word,
  next: Word | undefined,
  term: Term,
): readonly (readonly [number, number])[] {
  const { folded, start, end } = word;
  if (next !== undefined && levelOf(`${folded}${next.folded}`, term) !== null)
    return [
      [start, end],
      [next.start, next.end],
    ].map(([from = 0, to = 0]) => [from, to] as const);
  const level = levelOf(folded, term);
  if (level === null) return [];
  const letters = text.slice(start, end);
  if (level === levels.beginning && folded.startsWith(term.word.folded))
    return [[start, start + lettersOf(letters, term.word.folded.length)]];
  const at = level === levels.part ? folded.indexOf(term.word.stem) : -1;
  if (at === -1) return [[start, end]];
  const from = at === 0 ? 0 : lettersOf(letters, at);
  return [[start + from, start + lettersOf(letters, at + term.word.stem.length)]];
}

/** Number of letters of a word that give so many folded ones: "gu" and "gue" are two letters of "Güldner". */
function lettersOf(word: string, foldedLength: number): number {
  for (let length = 1; length < word.length; length++)
    if (fold(word.slice(0, length)).length >= foldedLength) return length;
  return word.length;
}
