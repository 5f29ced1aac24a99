import { districtKeys } from '../../model/geo/district';
import type { Meaning, Synonym } from '../../model/synonym';
import { tierOf } from './fieldTexts';
import { fuzzyWords } from './fuzzyWords';
import type { SearchIndex, Target } from './searchIndex';
import { type SynonymMatch, synonymsIn } from './synonymsIn';
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
}

/**
 * The terms of a text: all must match. Typing errors are forgiven only where no fact has the word and
 * no synonym explains it, so that precise typing gives precise results.
 * @param forgiving forgives them also in words that the facts have as a beginning or a part only
 */
export function termsOf(index: SearchIndex, text: string, forgiving = false): readonly Term[] {
  const all = wordsOf(text);
  const words = contentWords(all);
  const explained = synonymsIn(all, index.synonyms);
  return words.map((word, position) => {
    const at = all.indexOf(word);
    const synonyms = explained.filter(({ from, to }) => from <= at && at < to);
    return term(index, word, neighbours(words, position), synonyms, forgiving);
  });
}

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
  forgiving: boolean,
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
  if (alternatives.length === 0 && meanings.length === 0) meanings = begun(index.synonyms, word);
  if (alternatives.length === 0 && meanings.length === 0) {
    const parts = compoundParts(vocabulary, word);
    if (parts !== null) alternatives.push(parts);
  }
  const unknown = alternatives.length === 0 && meanings.length === 0;
  if (unknown || (forgiving && ![...literal.values()].some((level) => level <= levels.ending))) {
    const { words, means } = forgiven(index, word);
    if (words.size > 0) alternatives.push([words]);
    meanings = [...meanings, ...means];
  }
  for (const { means } of meanings)
    if (means.kind === 'word') alternatives.push(wordsFor(index, means.value));
  const isLiteral = literal.size > 0;
  return {
    word,
    alternatives,
    // Where texts have the word itself, a whole type would be too much: it is offered as a filter.
    meanings: meanings.filter(
      ({ means: { kind } }) => !isLiteral || kind === 'area' || kind === 'programme',
    ),
  };
}

/** Shorter beginnings of synonyms mean too many things. */
const minBegun = 4;

/** The synonyms that begin with what is typed so far. */
const begun = (synonyms: readonly Synonym[], { folded }: Word): Synonym[] =>
  folded.length < minBegun
    ? []
    : synonyms.filter(
        ({ word }) => wordsOf(word).length === 1 && wordsOf(word)[0]?.folded.startsWith(folded),
      );

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

/** Words of facts and synonyms with the fewest typing errors. */
function forgiven({ vocabulary, synonyms }: SearchIndex, word: Word) {
  const edits = editsIn(word);
  const near = fuzzyWords(word.folded, vocabulary.words, edits);
  const words = new Map(near.words.map((match) => [match, levels.fuzzy] as const));
  const single = new Map<string, Synonym[]>();
  for (const synonym of synonyms) {
    const [first, ...others] = wordsOf(synonym.word);
    if (first === undefined || others.length > 0 || first.folded.length < minForgiven) continue;
    const same = single.get(first.folded);
    if (same === undefined) single.set(first.folded, [synonym]);
    else same.push(synonym);
  }
  const nearSynonyms = fuzzyWords(word.folded, [...single.keys()].sort(), edits);
  if (nearSynonyms.edits > near.edits) return { words, means: [] };
  const means = nearSynonyms.words.flatMap((each) => single.get(each) ?? []);
  return { words: nearSynonyms.edits < near.edits && means.length > 0 ? new Map() : words, means };
}

const minForgiven = 5;

/** Maximum number of edits. None in a number: another official key is another place. */
function editsIn(word: Word): number {
  if (word.folded.length < minForgiven || hasDigit(word)) return 0;
  return word.folded.length < 9 ? 1 : 2;
}

/** More than any cost of a term. */
export const noMatch = 255;
const perTier = 8;

/** How well each target matches a term, 0 being best; `noMatch` where it does not. */
export function costsOf(index: SearchIndex, { alternatives, meanings }: Term): Uint8Array {
  const costs = new Uint8Array(index.targets.length).fill(noMatch);
  for (const all of alternatives) {
    const [first, ...others] = all.map((matches) => costsOfWords(index, matches));
    if (first === undefined) continue;
    for (let target = 0; target < costs.length; target++) {
      let cost = first[target] ?? noMatch;
      for (const other of others) cost = Math.max(cost, other[target] ?? noMatch);
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  }
  for (const { means } of meanings)
    for (const [target, each] of index.targets.entries()) {
      const cost = meantCost(each, means);
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  return costs;
}

function costsOfWords({ targets, postings }: SearchIndex, matches: WordMatches): Uint8Array {
  const costs = new Uint8Array(targets.length).fill(noMatch);
  for (const [word, level] of matches)
    for (const posting of postings.get(word) ?? []) {
      const target = posting >> 4;
      const cost = (posting & 15) * perTier + level;
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  return costs;
}

/** The best tier that a cost is in. */
export const tierOfCost = (cost: number): number => Math.floor(cost / perTier);

const asName = tierOf.alias * perTier;
const asContext = tierOf.context * perTier + levels.synonym;

/** How well a target is what a synonym means. */
function meantCost(target: Target, means: Meaning): number {
  switch (target.kind) {
    case 'site':
      return isIn(target.site, means) ? (means.kind === 'area' ? asName : asContext) : noMatch;
    case 'measure':
      if (means.kind === 'type') return target.measure.type === means.value ? asContext : noMatch;
      if (means.kind === 'status')
        return target.measure.status === means.value ? asContext : noMatch;
      return isIn(target.site, means) ? asContext : noMatch;
    case 'area':
      return means.kind === 'area' && target.area.key === means.value ? asName : noMatch;
    case 'programme':
      return means.kind === 'programme' && target.programme === means.value ? asName : noMatch;
  }
}

type SiteOf = Extract<Target, { kind: 'site' }>['site'];

function isIn(site: SiteOf, means: Meaning): boolean {
  switch (means.kind) {
    case 'area':
      return site.ags.includes(means.value) || districtKeys(site.districtAgs).includes(means.value);
    case 'programme':
      return site.programmes.includes(means.value);
    case 'type':
      return site.measureTypes.includes(means.value);
    case 'status':
      return site.measures.some(({ status }) => status === means.value);
    case 'word':
    case 'outside':
      return false;
  }
}

/** The terms of words that limit something, for a text that is nothing but a place outside of Hessen. */
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
