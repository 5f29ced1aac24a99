import { fold } from './fold';
import type { Term } from './terms';
import { joinedWords, levels } from './vocabulary';
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

/** Whether a word and the next are typed as one: "Neuisenburg". */
const isJoinedIn = (folded: string, next: string | undefined, term: Term): boolean =>
  next !== undefined && levelOf(joinedWords(folded, next), term) !== null;

/** Whether folded words have one that matches a term. */
export const says = (words: readonly string[], term: Term): boolean =>
  words.some(
    (word, index) => levelOf(word, term) !== null || isJoinedIn(word, words[index + 1], term),
  );

/**
 * Marks what is matched: the typed beginnings and parts of words; other matches as whole words.
 */
export function markMatches(text: string, terms: readonly Term[]): MarkedText {
  const words = wordsOf(text);
  const found = words.flatMap((word, index) =>
    terms.flatMap((term) => rangesIn(text, word, words[index + 1], term)),
  );
  const ranges: [number, number][] = [];
  for (const [from, to] of found.toSorted(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return { text, ranges };
}

function rangesIn(
  text: string,
  word: Word,
  next: Word | undefined,
  term: Term,
): readonly (readonly [number, number])[] {
  const { folded, start, end } = word;
  const level = levelOf(folded, term);
  if (level === null) {
    if (next === undefined || !isJoinedIn(folded, next.folded, term)) return [];
    return [
      [start, end],
      [next.start, next.end],
    ];
  }
  const letters = text.slice(start, end);
  if (level <= levels.beginning && folded.startsWith(term.word.folded))
    return [[start, start + lettersOf(letters, term.word.folded.length)]];
  const part = level === levels.part ? partOf(folded, term.word) : null;
  if (part === null) return [[start, end]];
  const from = part.from === 0 ? 0 : lettersOf(letters, part.from);
  return [[start + from, start + lettersOf(letters, part.to)]];
}

/** Where a folded word has the most letters of a typed one, at least its stem: "cafe" in "jugendcafe". */
function partOf(folded: string, { folded: typed, stem }: Word) {
  let best: { readonly from: number; readonly to: number } | null = null;
  for (let from = folded.indexOf(stem); from !== -1; from = folded.indexOf(stem, from + 1)) {
    let same = stem.length;
    while (same < typed.length && folded[from + same] === typed[same]) same++;
    if (best === null || same > best.to - best.from) best = { from, to: from + same };
  }
  return best;
}

/** Number of letters of a word that give so many folded ones: "gu" and "gue" are two letters of "Güldner". */
function lettersOf(word: string, foldedLength: number): number {
  for (let length = 1; length < word.length; length++)
    if (fold(word.slice(0, length)).length >= foldedLength) return length;
  return word.length;
}
