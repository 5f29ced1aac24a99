import type { ListedSite } from '../../model/site';

/** The ids of the sites that a text finds: the list knows less of them than the search. */
export type Finder = (text: string) => ReadonlySet<string>;

/**
 * The search comes with the first use: its words and code are in a part of their own. Whoever puts a
 * text into a query has loaded it before – the field, a link, Back (start/readySearch.ts) – so that no
 * list shows what a text does not find.
 */
const finders = new WeakMap<readonly ListedSite[], Finder>();

/** Lets queries on these sites have a text. */
export function provideFinder(sites: readonly ListedSite[], finder: Finder): void {
  finders.set(sites, finder);
}

/** The finder of these sites. Throws before it is provided: a programming error. */
export function finderOf(sites: readonly ListedSite[]): Finder {
  const finder = finders.get(sites);
  if (finder === undefined) throw new Error('a query has a text before the search is loaded');
  return finder;
}

export const hasFinder = (sites: readonly ListedSite[]): boolean => finders.has(sites);
