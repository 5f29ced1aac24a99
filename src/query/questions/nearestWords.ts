import { fold, foldedWords } from '../search/fold';
import { fuzzyWords } from '../search/fuzzyWords';
import type { SearchIndex } from '../search/searchIndex';
import { stem } from '../search/stem';
import { filterNames } from './names';

const maxWords = 3;
const minLetters = 4;

/**
 * Names that people may have meant with a text that nothing has: of towns and sites, and words for
 * filters. More letters may be wrong than the search forgives, but most must be right.
 */
export function nearestWords(text: string, index: SearchIndex): readonly string[] {
  const names = namesOf(index);
  const typed = foldedWords(text).join(' ');
  if (typed.length < minLetters) return [];
  // A compound is a kind of its last part: "Ganztagsschule" of "Schule".
  const stemmed = stem(typed);
  const parts = names.stems.filter((name) => name.length > minLetters && stemmed.endsWith(name));
  const part = parts.toSorted((a, b) => b.length - a.length)[0];
  const whole = part === undefined ? undefined : names.byStem.get(part);
  if (whole !== undefined) return [whole];
  const near = fuzzyWords(typed, names.folded, Math.floor(typed.length / 3));
  return near.words.flatMap((word) => names.shown.get(word) ?? []).slice(0, maxWords);
}

/**
 * The word for a filter that a word must have been meant as which nothing has: "Kindergaten". As many
 * typing errors as the search forgives; undefined where no word is near.
 */
export function meantName(word: string, index: SearchIndex): string | undefined {
  const typed = fold(word);
  if (typed.length < 5 || /[\d ]/.test(typed) || index.postings.has(typed)) return undefined;
  const names = namesOf(index);
  const stemmed = stem(typed);
  const edits = typed.length < 9 ? 1 : 2;
  // "Hunde" is near the beginning of "Handel", but not near the whole of it.
  const near = fuzzyWords(stemmed, names.stems, edits).words.find(
    (name) => Math.abs(name.length - stemmed.length) <= edits,
  );
  return near === undefined ? undefined : names.byStem.get(near);
}

interface Names {
  /** The stems of the single words that mean a filter, in ascending order. */
  readonly stems: readonly string[];
  /** Such a word as it is written, by its stem. */
  readonly byStem: ReadonlyMap<string, string>;
  readonly folded: readonly string[];
  /** As they are written, by their folded form. */
  readonly shown: ReadonlyMap<string, string>;
}
const cache = new WeakMap<SearchIndex, Names>();

function namesOf(index: SearchIndex): Names {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const filters = filterNames(index.synonyms)
    .filter(({ means: { kind } }) => kind !== 'outside' && kind !== 'area')
    .map(({ word }) => word);
  const shown = new Map(
    [
      ...filters,
      ...index.sites.map(({ name }) => name),
      ...index.areas.map(({ name }) => name),
    ].map((name) => [fold(name), name]),
  );
  const byStem = new Map(
    filters
      .filter((name) => !fold(name).includes(' '))
      .map((name) => [stem(fold(name)), name] as const),
  );
  const made = {
    stems: [...byStem.keys()].sort(),
    byStem,
    folded: [...shown.keys()].sort(),
    shown,
  };
  cache.set(index, made);
  return made;
}
