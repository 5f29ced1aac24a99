import { fold, foldedWords } from '../search/fold';
import { fuzzyWords } from '../search/fuzzyWords';
import type { SearchIndex } from '../search/searchIndex';
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
  const near = fuzzyWords(typed, names.filters, typed.length < 9 ? 1 : 2);
  // Endings of plural and case may be longer or shorter.
  const whole = near.words.find((name) => Math.abs(name.length - typed.length) <= 2);
  return whole === undefined ? undefined : names.shown.get(whole);
}

interface Names {
  /** The single words that mean a filter, folded, in ascending order. */
  readonly filters: readonly string[];
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
  const made = {
    filters: [...new Set(filters.map(fold))].filter((name) => !name.includes(' ')).sort(),
    folded: [...shown.keys()].sort(),
    shown,
  };
  cache.set(index, made);
  return made;
}
