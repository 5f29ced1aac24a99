import type { ListedSite } from '../../model/site';
import { findByText } from './findByText';
import { provideFinder } from './finders';
import { nearestSites } from './nearestSites';
import type { SearchIndex } from './searchIndex';
import { type Suggestions, suggest } from './suggest';

/** What a page can ask of the search once it is loaded. None of its functions throws. */
export interface Search {
  readonly index: SearchIndex;
  readonly suggest: (text: string) => Suggestions;
  readonly nearestSites: (name: string) => readonly ListedSite[];
}

/**
 * The search in an index; from now on queries on these sites may have a text.
 * @param listed the same sites, as the page lists them
 */
export function searchIn(index: SearchIndex, listed: readonly ListedSite[] = index.sites): Search {
  provideFinder(listed, (text) => findByText(index, text));
  return {
    index,
    suggest: (text) => suggest(index, text),
    nearestSites: (name) => nearestSites(index, name),
  };
}
