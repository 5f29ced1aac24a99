import type { Site } from '../model/site';
import { fold } from './fold';
import type { Query } from './query';
import { searchText } from './searchText';

/** The fields of a query, each a condition of its own. */
export type Facet = keyof Query;

/**
 * Whether a site answers a query. The one predicate behind list, counts, map, sums and exports.
 * @param ignoring a facet to leave out: its own counts must not be limited by it
 */
export function matches(site: Site, query: Query, ignoring?: Facet): boolean {
  return (
    (ignoring === 'measureTypes' || hasOneOf(site.measureTypes, query.measureTypes)) &&
    (ignoring === 'programmes' || hasOneOf(site.programmes, query.programmes)) &&
    (ignoring === 'text' || hasWords(site, query.text))
  );
}

const hasOneOf = <T>(values: readonly T[], wanted: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((value) => values.includes(value));

function hasWords(site: Site, text: string): boolean {
  const words = fold(text);
  return words === '' || words.split(' ').every((word) => searchText(site).includes(` ${word}`));
}
