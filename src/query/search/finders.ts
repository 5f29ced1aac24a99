import type { Site } from '../../model/site';

/** The sites that a text finds. */
type Finder = (text: string) => ReadonlySet<Site>;

/**
 * The search comes with the first use: its words and code are in a part of their own. Whoever puts a
 * text into a query has loaded it before – the field, a link, Back (start/readySearch.ts) – so that no
 * list shows what a text does not find.
 */
const finders = new WeakMap<readonly Site[], Finder>();

/** Lets queries on these sites have a text. */
export function provideFinder(sites: readonly Site[], finder: Finder): void {
  finders.set(sites, finder);
}

/** The finder of these sites. Throws before it is provided: a programming error. */
export function finderOf(sites: readonly Site[]): Finder {
  const finder = finders.get(sites);
  if (finder === undefined) throw new Error('a query has a text before the search is loaded');
  return finder;
}

export const hasFinder = (sites: readonly Site[]): boolean => finders.has(sites);
