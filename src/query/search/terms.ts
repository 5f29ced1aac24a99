import type { Synonym } from '../../model/synonym';
import { type AreaMatch, areasIn } from './areasIn';
import { tierOf } from './fieldTexts';
import { fuzzyWords } from './fuzzyWords';
import { minForgiven, nearWords } from './nearWords';
import type { SearchIndex } from './searchIndex';
import { compiled, type SynonymMatch, synonymsIn } from './synonymsIn';
import { hasDigit, levels, type WordMatches, wordsFrom } from './vocabulary';
import { compoundParts, wordMatches } from './wordMatches';
import { contentWords, isStopWord, type Word, wordsOf } from './words';

/** A typed word, and what is a match for it. */
export interface Term {
  readonly word: Word;
  /** Any of these: words of the facts, all of which a text must have … */
  readonly alternatives: readonly (readonly WordMatches[])[];
  /** … or something that the table of synonyms names. */
  readonly meanings: readonly Synonym[];
  /** Whether it may be a typing error all the same: no fact has it as a word. */
  readonly forgivable: boolean;
}

/**
 * The terms of a text: all must match. Typing errors are forgiven only where no fact has the word and
 * no synonym explains it, so that precise typing gives precise results.
 */
export function termsOf(index: SearchIndex, text: string): readonly Term[] {
  const all = wordsOf(text);
  const words = contentWords(all);
  const explained = synonymsIn(all, index.synonyms);
  return words.map((word, position) => {
    const at = all.indexOf(word);
    const synonyms = explained.filter(({ from, to }) => from <= at && at < to);
    return term(index, word, neighbours(words, position), synonyms);
  });
}

/** The terms of a text, words of areas also meaning all that lies in them: "Lkr. Gießen" is in no text. */
export function withAreas(
  index: SearchIndex,
  text: string,
  terms: readonly Term[],
): readonly Term[] {
  const all = wordsOf(text);
  const named = areasIn(all, index.areas, index.synonyms);
  if (named.length === 0) return terms;
  return terms.map((term) => {
    const at = all.findIndex(({ start }) => start === term.word.start);
    const areas = named.filter(({ from, to }) => from <= at && at < to);
    return { ...term, meanings: [...term.meanings, ...areas.map(asSynonym)] };
  });
}

const asSynonym = ({ area: { name, key } }: AreaMatch): Synonym => ({
  word: name,
  means: { kind: 'area', value: key },
  explanation: null,
  source: null,
});

/** The word joined with the one before or after it: "Ober Zwehren". */
const neighbours = (words: readonly Word[], position: number): readonly string[] =>
  [position - 1, position].flatMap((first) => {
    const [one, two] = [words[first], words[first + 1]];
    return one === undefined || two === undefined || hasDigit(one) || hasDigit(two)
      ? []
      : [`${one.folded}${two.folded}`];
  });

function term(
  index: SearchIndex,
  word: Word,
  joined: readonly string[],
  synonyms: readonly SynonymMatch[],
): Term {
  const { vocabulary } = index;
  const literal = wordMatches(vocabulary, word);
  const alternatives: (readonly WordMatches[])[] = literal.size > 0 ? [[literal]] : [];
  for (const both of joined) {
    const matches = wordsFrom(vocabulary.words, both).map(
      (match) => [match, levels.beginning] as const,
    );
    if (matches.length > 0) alternatives.push([new Map(matches)]);
  }
  let meanings = synonyms.map(({ synonym }) => synonym);
  const isNothing = () => alternatives.length === 0 && meanings.length === 0;
  if (isNothing()) meanings = begun(index.synonyms, word);
  const [isWhole, isWord] = [levels.whole, levels.ending].map((worst) =>
    [...literal.values()].some((level) => level <= worst),
  );
  const isKnown = isWhole || alternatives.length > Number(literal.size > 0) || meanings.length > 0;
  const add = (forgiven: Forgiven) => {
    alternatives.push(...forgivenWords(index, forgiven));
    meanings = [...meanings, ...forgiven.means];
  };
  if (!isKnown) add(oneError(index, word, literal.size > 0));
  if (isNothing()) {
    const parts = compoundParts(vocabulary, word);
    if (parts !== null) alternatives.push(parts);
  }
  const forgivable = !isNothing() && !isWord && editsIn(word) > 0;
  if (isNothing()) add(someErrors(index, word));
  alternatives.push(...meantWords(index, meanings));
  const isLiteral = literal.size > 0;
  return {
    word,
    alternatives,
    // Where texts have the word itself, a whole type would be too much: it is offered as a filter.
    meanings: isLiteral ? meanings.filter(isNarrow) : meanings,
    forgivable,
  };
}

/** Terms in which more typing errors are forgiven, also where the facts have them as a beginning or a part. */
export const forgiving = (index: SearchIndex, terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => {
    if (!term.forgivable) return term;
    const forgiven = someErrors(index, term.word);
    return {
      ...term,
      alternatives: [
        ...term.alternatives,
        ...forgivenWords(index, forgiven),
        ...meantWords(index, forgiven.means),
      ],
      meanings: [...term.meanings, ...forgiven.means.filter(isNarrow)],
      forgivable: false,
    };
  });

const isNarrow = ({ means: { kind } }: Synonym): boolean => kind === 'area' || kind === 'programme';

/** What words with a typing error may stand for; "Biblothek" is also in "Stadtbibliothek". */
const forgivenWords = (index: SearchIndex, { words, means }: Forgiven) => [
  ...(words.size > 0 ? [[words]] : []),
  ...means.map(({ word }) => wordsFor(index, word)),
];

/** The words that synonyms mean. */
const meantWords = (index: SearchIndex, meanings: readonly Synonym[]) =>
  meanings.flatMap(({ means }) => (means.kind === 'word' ? [wordsFor(index, means.value)] : []));

/** Shorter beginnings of synonyms mean too many things. */
const minBegun = 4;

/** The synonyms that begin with what is typed so far. */
const begun = (synonyms: readonly Synonym[], { folded }: Word): Synonym[] => {
  if (folded.length < minBegun) return [];
  const { single, singleWords } = compiled(synonyms);
  return wordsFrom(singleWords, folded).flatMap((word) => single.get(word) ?? []);
};

/** What the words of a synonym match, all of them, as a second choice. */
function wordsFor({ vocabulary }: SearchIndex, value: string): readonly WordMatches[] {
  return contentWords(wordsOf(value)).map(
    (word) =>
      new Map(
        [...wordMatches(vocabulary, word)].map(([match, level]) => [
          match,
          Math.max(level, levels.synonym),
        ]),
      ),
  );
}

interface Forgiven {
  readonly words: WordMatches;
  readonly means: readonly Synonym[];
}

/**
 * Whole words of facts and synonyms that are the typed one but for one error; only names where facts
 * have words that begin with it or have it as a part.
 */
function oneError(index: SearchIndex, word: Word, onlyNames: boolean): Forgiven {
  if (word.letters.length < minForgiven - 1 || hasDigit(word))
    return { words: new Map(), means: [] };
  const { vocabulary, synonyms, postings } = index;
  const typed = [word.folded, word.letters];
  const near = nearWords(typed, vocabulary.words, vocabulary.plain);
  if (onlyNames) {
    const isName = (posting: number) => (posting & 15) <= tierOf.alias;
    return { words: fuzzy(near.filter((each) => postings.get(each)?.some(isName))), means: [] };
  }
  const { single, singleWords, plainWords } = compiled(synonyms);
  return {
    words: fuzzy(near),
    means: nearWords(typed, singleWords, plainWords).flatMap((each) => single.get(each) ?? []),
  };
}

const fuzzy = (words: readonly string[]): WordMatches =>
  new Map(words.map((word) => [word, levels.fuzzy] as const));

/** Beginnings of words of facts and synonyms with the fewest errors, more in long words. */
function someErrors({ vocabulary, synonyms }: SearchIndex, word: Word): Forgiven {
  const edits = editsIn(word);
  const near = fuzzyWords(word.folded, vocabulary.words, edits);
  const { single, singleWords } = compiled(synonyms);
  const nearSynonyms = fuzzyWords(word.folded, singleWords, edits);
  const means = nearSynonyms.words.flatMap((each) => single.get(each) ?? []);
  if (nearSynonyms.edits > near.edits) return { words: fuzzy(near.words), means: [] };
  return {
    words: nearSynonyms.edits < near.edits && means.length > 0 ? new Map() : fuzzy(near.words),
    means,
  };
}

/** Maximum number of edits. None in a number: another official key is another place. */
function editsIn(word: Word): number {
  if (word.folded.length < minForgiven || hasDigit(word)) return 0;
  return word.folded.length < 9 ? 1 : 2;
}

/** Whether a text is nothing but places outside of Hessen. */
export function isOutside(index: SearchIndex, text: string): boolean {
  const all = wordsOf(text);
  const outside = synonymsIn(all, index.synonyms).filter(
    ({ synonym }) => synonym.means.kind === 'outside',
  );
  return (
    outside.length > 0 &&
    all.every(
      (word, at) => isStopWord(word) || outside.some(({ from, to }) => from <= at && at < to),
    )
  );
}
