import type { Area } from '../model/geo/area';
import type { ListedSite, Site } from '../model/site';
import type { Synonym } from '../model/synonym';
import { findByText } from '../query/search/findByText';
import { provideFinder } from '../query/search/finders';
import { type Search, searchIn } from '../query/search/search';
import { searchIndex } from '../query/search/searchIndex';

/** Lets queries on some sites have a text, as a page does that has loaded the search. */
export const searchable = (
  sites: readonly ListedSite[],
  areas: readonly Area[] = [],
  synonyms: readonly Synonym[] = [],
): Search => searchIn(searchIndex({ sites, areas, synonyms }));

/** The same, with an index that is made when the first text is asked for. */
export function searchableOnce(
  sites: readonly Site[],
  areas: () => readonly Area[] = () => [],
  synonyms: () => readonly Synonym[] = () => [],
): void {
  provideFinder(sites, (text) => findByText(searchable(sites, areas(), synonyms()).index, text));
}
