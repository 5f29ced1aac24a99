import type { Area } from '../../model/geo/area';
import type { Site } from '../../model/site';
import { areaWords } from './areaWords';
import { foldedWords, isBlank } from './fold';
import { searchText } from './searchText';
import { type WordForms, wordForms } from './wordForms';

/** All words of some sites in ascending order, and the sites that have them. */
interface WordIndex {
  readonly words: readonly string[];
  readonly sitesWith: ReadonlyMap<string, readonly Site[]>;
}

/**
 * The sites in which each word of a text begins a word, with fuzzy matching as in `wordForms`.
 * A blank text finds all, a text of signs alone ("🏠") none.
 * @param areas their names are no typing errors, even where no site has them
 */
export function findByText(
  sites: readonly Site[],
  areas: readonly Area[],
  text: string,
): ReadonlySet<Site> {
  const { sitesWith } = wordIndex(sites);
  const perWord = formsIn(sites, areas, text).map(({ words }) => {
    const found = new Set<Site>();
    for (const word of words) for (const site of sitesWith.get(word) ?? []) found.add(site);
    return found;
  });
  const [first, ...others] = perWord;
  if (first === undefined) return new Set(isBlank(text) ? sites : []);
  return new Set([...first].filter((site) => others.every((found) => found.has(site))));
}

/** The matches of each word of a text among the words of sites and areas. */
export const formsIn = (
  sites: readonly Site[],
  areas: readonly Area[],
  text: string,
): readonly WordForms[] =>
  foldedWords(text).map((typed) => wordForms(typed, wordIndex(sites).words, areaWords(areas)));

const cache = new WeakMap<readonly Site[], WordIndex>();

function wordIndex(sites: readonly Site[]): WordIndex {
  const known = cache.get(sites);
  if (known !== undefined) return known;
  const sitesWith = new Map<string, Site[]>();
  for (const site of sites)
    for (const word of new Set(searchText(site).split(' '))) {
      const others = sitesWith.get(word);
      if (others === undefined) sitesWith.set(word, [site]);
      else others.push(site);
    }
  const index = { words: [...sitesWith.keys()].sort(), sitesWith };
  cache.set(sites, index);
  return index;
}
