import type { Synonym } from '../../model/synonym';
import { type Word, wordsOf } from './words';

/** A run of words, and what the table says that it means. */
export interface SynonymMatch {
  readonly synonym: Synonym;
  /** The first word of the run, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The words that the table of synonyms explains, whatever their endings ("Bolzplätze"). Of runs that
 * overlap the longest counts: "Stadtumbau West" is not "Stadtumbau". One run may mean several things.
 * @param words all words of a text, stop words included: "a. M." has one
 */
export function synonymsIn(
  words: readonly Word[],
  synonyms: readonly Synonym[],
): readonly SynonymMatch[] {
  const { byStems, longest } = compiled(synonyms);
  const found: SynonymMatch[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + longest);
    let meanings: readonly Synonym[] | undefined;
    for (; to > from; to--) {
      meanings = byStems.get(key(words.slice(from, to)));
      if (meanings !== undefined) break;
    }
    for (const synonym of meanings ?? []) found.push({ synonym, from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

const key = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(' ');

interface Compiled {
  readonly byStems: ReadonlyMap<string, readonly Synonym[]>;
  /** Words of the longest entry. */
  readonly longest: number;
}
const cache = new WeakMap<readonly Synonym[], Compiled>();

function compiled(synonyms: readonly Synonym[]): Compiled {
  const known = cache.get(synonyms);
  if (known !== undefined) return known;
  const byStems = new Map<string, Synonym[]>();
  let longest = 0;
  for (const synonym of synonyms) {
    const words = wordsOf(synonym.word);
    longest = Math.max(longest, words.length);
    const same = byStems.get(key(words));
    if (same === undefined) byStems.set(key(words), [synonym]);
    else same.push(synonym);
  }
  const made = { byStems, longest };
  cache.set(synonyms, made);
  return made;
}
