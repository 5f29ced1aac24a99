import type { ListedSite } from '../../model/site';
import { foldedWords } from './fold';
import type { SearchIndex } from './searchIndex';
import { suggest } from './suggest';

/** Words of a name that are looked at; hostile ones have thousands. */
const maxWords = 8;

/**
 * The sites whose names come nearest to one that we do not know: those that all of its words suggest,
 * else as many words as possible from its beginning, where the town stands, else any of them.
 * @param name such as an id: `kassel-weserthor-ost`
 */
export function nearestSites(index: SearchIndex, name: string): readonly ListedSite[] {
  const words = foldedWords(name).slice(0, maxWords);
  const shorter = words.map((_word, at) => words.slice(0, words.length - at).join(' '));
  for (const text of [...shorter, ...words]) {
    const found = suggest(index, text).sites.flatMap(({ target }) =>
      target.kind === 'site' ? [target.site] : [],
    );
    if (found.length > 0) return found.slice(0, maxFound);
  }
  return [];
}

const maxFound = 3;
