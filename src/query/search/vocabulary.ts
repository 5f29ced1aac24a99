import { stem } from './stem';
import type { Word } from './words';

/**
 * How a word of the facts matches a typed one, best first: the same word, another ending of it, a
 * word that it begins, a part of a compound; a synonym of it, the parts into which it falls, a typing
 * error.
 */
export const levels = {
  whole: 0,
  ending: 1,
  beginning: 2,
  part: 3,
  synonym: 4,
  parts: 5,
  fuzzy: 6,
} as const;

/** Folded words of the facts, and how well each matches a typed one. */
export type WordMatches = ReadonlyMap<string, number>;

/** The words of the facts. */
export interface Vocabulary {
  /** Folded, in ascending order. */
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
  /** The words in the same order as typing errors are counted in them: ß is one letter. */
  readonly plain: readonly string[];
  /** The stem of a word, reckoned once. */
  readonly stemOf: (word: string) => string;
  /** All words in one text, each after a line break, to search in all of them at once. */
  readonly text: string;
  /** Where each word begins in it. */
  readonly starts: readonly number[];
}

export function vocabularyOf(
  sorted: readonly string[],
  has: (word: string) => boolean,
): Vocabulary {
  const starts: number[] = [];
  let length = 1;
  for (const word of sorted) {
    starts.push(length);
    length += word.length + 1;
  }
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  return {
    words: sorted,
    has,
    stemOf,
    plain: sorted.map(plain),
    text: `\n${sorted.join('\n')}\n`,
    starts,
  };
}

/** "giesen": a mistake in ß is one, though it is folded to two letters. */
export const plain = (word: string): string => word.replaceAll('ss', 's').replace(joint, '');

/** Begins two words of a name that are written as one: "+neuisenburg". */
const joint = '+';
export const joinedWords = (first: string, second: string): string => `${joint}${first}${second}`;
const isJoined = (word: string): boolean => word.startsWith(joint);

/** Index of the last item that is not greater; -1 where all are. */
function lastUpTo<T extends string | number>(sorted: readonly T[], value: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && item <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The words that begin with some letters. */
export function wordsFrom(words: readonly string[], letters: string): readonly string[] {
  const before = lastUpTo(words, letters);
  const first = words[before] === letters ? before : before + 1;
  let end = first;
  while (words[end]?.startsWith(letters)) end++;
  return words.slice(first, end);
}

/** Parts of words shorter than this are chance: "rad" in "Kamerad". */
export const minPart = 4;

/** Calls back for each word that has some letters after its beginning. */
export function eachInside(
  { text, starts, words }: Vocabulary,
  letters: string,
  found: (word: string, at: number) => void,
): void {
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1)) {
    const index = lastUpTo(starts, at);
    const word = words[index];
    const inWord = at - (starts[index] ?? 0);
    if (word !== undefined && inWord > 0 && !isJoined(word)) found(word, inWord);
  }
}

export const hasDigit = ({ folded }: Pick<Word, 'folded'>): boolean => /\p{N}/u.test(folded);
