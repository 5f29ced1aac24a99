import { stem } from './stem';
import {
  eachInside,
  hasDigit,
  levels,
  minPart,
  type Vocabulary,
  type WordMatches,
  wordsFrom,
} from './vocabulary';
import type { Word } from './words';

type Typed = Pick<Word, 'folded' | 'stem'>;

/** The words of the facts that are a typed word, another ending of it, begin with it or have it as a part. */
export function wordMatches(vocabulary: Vocabulary, typed: Typed): WordMatches {
  const found = new Map<string, number>();
  const add = (word: string, level: number) => {
    const known = found.get(word);
    if (known === undefined || level < known) found.set(word, level);
  };
  for (const word of wordsFrom(vocabulary.words, typed.folded))
    add(word, word === typed.folded ? levels.whole : levels.beginning);
  if (hasDigit(typed)) return found;
  const inflected = typed.folded !== typed.stem && typed.stem.length > minPart;
  for (const word of wordsFrom(vocabulary.words, typed.stem))
    if (stem(word) === typed.stem) add(word, levels.ending);
    else if (inflected || typed.folded === `${typed.stem}s`) add(word, levels.part);
  if (typed.folded.length < minPart) return found;
  eachInside(vocabulary, typed.stem, (word, at) => {
    const rest = word.slice(at);
    if (!rest.startsWith(typed.folded) && stem(rest) !== typed.stem) return;
    if (isHead(vocabulary, word.slice(0, at))) add(word, levels.part);
  });
  return found;
}

/** Long enough to be no chance even if no text has it as a word of its own. */
const longHead = 6;

/** Whether a compound may begin so: "Jugend|bauernhof", "Wohnung|s|bau", but no "S|parkasse". */
function isHead(vocabulary: Vocabulary, head: string): boolean {
  if (head.length < 3) return false;
  if (head.length >= longHead || vocabulary.has(head)) return true;
  return joints.some(
    (joint) =>
      head.endsWith(joint) &&
      head.length > joint.length + 2 &&
      vocabulary.has(head.slice(0, -joint.length)),
  );
}

/** Letters between the parts of compounds. */
const joints = ['s', 'n', 'en', 'es', 'er', 'e'];

/** What people add to the name of a place: "Wesertorviertel" is where the Wesertor is. */
const placeTails: ReadonlySet<string> = new Set(
  [
    'viertel',
    'gelande',
    'siedlung',
    'quartier',
    'areal',
    'gebiet',
    'stadtteil',
    'kiez',
    'ecke',
    'gegend',
  ].map(stem),
);

/**
 * The parts of a compound that the facts have only apart: "Kinderbauernhof" in "Kinder- und
 * Jugendbauernhof". Each must be found; null where it does not fall into parts.
 */
export function compoundParts(vocabulary: Vocabulary, typed: Typed): readonly WordMatches[] | null {
  if (hasDigit(typed)) return null;
  for (let length = typed.folded.length - 3; length >= 3; length--) {
    const head = headMatches(vocabulary, typed.folded.slice(0, length));
    if (head === null) continue;
    const rest = typed.folded.slice(length);
    const tail = { folded: rest, stem: stem(rest) };
    if (placeTails.has(tail.stem)) return [head];
    const matches =
      rest.length < minPart ? wholeOnly(vocabulary, tail) : wordMatches(vocabulary, tail);
    if (matches.size > 0) return [head, matches];
  }
  return null;
}

/** The head must be a word; with or without what joins it. */
function headMatches(vocabulary: Vocabulary, head: string): WordMatches | null {
  const forms = [
    head,
    ...joints.filter((joint) => head.endsWith(joint)).map((joint) => head.slice(0, -joint.length)),
  ];
  for (const form of forms) {
    if (form.length < 3) continue;
    const matches = wholeOnly(vocabulary, { folded: form, stem: stem(form) });
    if (matches.size > 0) return matches;
  }
  return null;
}

const wholeOnly = (vocabulary: Vocabulary, { folded, stem: stemmed }: Typed): WordMatches =>
  new Map(
    wordsFrom(vocabulary.words, stemmed)
      .filter((word) => word === folded || stem(word) === stemmed)
      .map((word) => [word, levels.parts] as const),
  );
