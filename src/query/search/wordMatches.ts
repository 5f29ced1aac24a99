import { stem } from './stem';
import {
  eachInside,
  hasDigit,
  joinedWords,
  levels,
  minPart,
  type Vocabulary,
  type WordMatches,
  wordsFrom,
} from './vocabulary';
import { isStopWord, type Word } from './words';

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
  for (const word of wordsFrom(vocabulary.words, joinedWords(typed.folded, '')))
    if (word.length === typed.folded.length + 1) add(word, levels.whole);
  if (hasDigit(typed) || typed.folded.length < minEnding) return found;
  const singular = typed.folded.replace(/(?<=...)(?:en|ien)$/, 'um');
  if (stem(singular) === typed.stem)
    for (const word of wordsFrom(vocabulary.words, singular)) add(word, levels.part);
  const inflected = typed.folded !== typed.stem && typed.stem.length > minPart;
  for (const word of wordsFrom(vocabulary.words, typed.stem))
    if (vocabulary.stemOf(word) === typed.stem) add(word, levels.ending);
    else if (inflected || typed.folded === `${typed.stem}s`) add(word, levels.part);
  if (typed.folded.length < minPart || isSuffix.test(typed.folded)) return found;
  const isWord = [...found.values()].some((level) => level <= levels.ending);
  eachInside(vocabulary, typed.stem, (word, at) => {
    const [head, rest] = [word.slice(0, at), word.slice(at)];
    const isEnd = rest.length < typed.folded.length + maxEnding && stem(rest) === typed.stem;
    if (!isEnd && !rest.startsWith(typed.folded)) return;
    const isSurely = isWord || typed.folded.length >= longWord;
    const isLong = head.length >= (isEnd ? minPart : longWord);
    // "Busbahnhof", but "Verbindung" is no "Bindung".
    const isShort = isEnd && typed.folded.length >= longWord && /^(?!ver|ent|zer)...$/.test(head);
    if ((isSurely && (isLong || isShort)) || isHead(vocabulary, head)) add(word, levels.part);
  });
  return found;
}

/** Shorter words have no endings. */
const minEnding = 3;

/** More letters than endings add to a word. */
const maxEnding = 4;

/** What ends many words without being one: "Lich" is a town, "öffentlich" is not in it. */
const isSuffix = /^(?:lich|isch|heit|keit|haft|chen|lein)$/;

/** Long enough to be no chance even if no text has it as a word of its own. */
const longWord = 6;

/** Whether a compound may begin so: "Jugend|bauernhof", "Wohnung|s|bau", but no "S|parkasse" and no "Aus|s|icht". */
function isHead(vocabulary: Vocabulary, head: string): boolean {
  if (head.length < 3) return false;
  if (vocabulary.has(head)) return true;
  return joints.some((joint) => {
    const word = head.slice(0, -joint.length);
    return (
      head.endsWith(joint) &&
      word.length > 2 &&
      vocabulary.has(word) &&
      !isStopWord({ folded: word })
    );
  });
}

/** Letters between the parts of compounds. */
const joints = ['s', 'n', 'en', 'es', 'er', 'e'];

/** What people add to the name of a place, as stems: "Wesertorviertel" is where the Wesertor is. */
const placeTails = [
  ...['viertel', 'gelande', 'siedlung', 'quartier', 'areal'],
  ...['gebiet', 'stadtteil', 'kiez', 'ecke', 'gegend'],
].map(stem);

/**
 * The parts of a compound that the facts have only apart: "Kinderbauernhof" in "Kinder- und
 * Jugendbauernhof". Each must be found; null where it does not fall into parts.
 */
export function compoundParts(vocabulary: Vocabulary, typed: Typed): readonly WordMatches[] | null {
  if (hasDigit(typed)) return null;
  for (const tail of placeTails.filter((each) => typed.stem.endsWith(each))) {
    const head = headMatches(vocabulary, typed.stem.slice(0, -tail.length));
    if (head !== null) return [head];
  }
  for (let length = typed.folded.length - 3; length >= 3; length--) {
    const head = headMatches(vocabulary, typed.folded.slice(0, length));
    const rest = typed.folded.slice(length);
    if (head === null || isStopWord({ folded: rest })) continue;
    const tail = { folded: rest, stem: stem(rest) };
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
      // "gibt" and "nicht" begin and end no compound.
      .filter((word) => !isStopWord({ folded: word }))
      .map((word) => [word, levels.parts] as const),
  );
