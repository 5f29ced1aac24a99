import type { Synonym } from '../../model/synonym';
import { fold } from './fold';
import { stem } from './stem';
import { plain } from './vocabulary';
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
      const run = words.slice(from, to);
      meanings = byStems.get(key(run))?.filter((synonym) => isName(synonym, run));
      if (meanings !== undefined && meanings.length > 0) break;
    }
    for (const synonym of meanings ?? []) found.push({ synonym, from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** A place has one spelling: "Göttinger Bogen" and "Berliner Straße" are in Hessen. */
const isName = ({ word, means }: Synonym, run: readonly Word[]): boolean =>
  means.kind !== 'outside' || fold(word) === run.map(({ folded }) => folded).join(' ');

const key = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(' ');

interface Compiled {
  readonly byStems: ReadonlyMap<string, readonly Synonym[]>;
  /** Entries of one word, by it, folded. */
  readonly single: ReadonlyMap<string, readonly Synonym[]>;
  /** These words in ascending order. */
  readonly singleWords: readonly string[];
  readonly plainWords: readonly string[];
  /** Words of the longest entry. */
  readonly longest: number;
}
const cache = new WeakMap<readonly Synonym[], Compiled>();

export function compiled(synonyms: readonly Synonym[]): Compiled {
  const known = cache.get(synonyms);
  if (known !== undefined) return known;
  const byStems = new Map<string, Synonym[]>();
  const single = new Map<string, Synonym[]>();
  let longest = 0;
  for (const synonym of synonyms) {
    const words = wordsOf(synonym.word);
    longest = Math.max(longest, words.length);
    put(byStems, key(words), synonym);
    // "Sozialestadt", "Stadtumbauwest".
    if (words.length > 1) put(byStems, stem(words.map(({ folded }) => folded).join('')), synonym);
    const [first] = words;
    if (first !== undefined && words.length === 1) put(single, first.folded, synonym);
  }
  const singleWords = [...single.keys()].sort();
  const made = { byStems, single, singleWords, plainWords: singleWords.map(plain), longest };
  cache.set(synonyms, made);
  return made;
}

function put(map: Map<string, Synonym[]>, at: string, synonym: Synonym): void {
  const same = map.get(at);
  if (same === undefined) map.set(at, [synonym]);
  else same.push(synonym);
}
