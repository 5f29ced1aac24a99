import type { Selection } from './store';
import { openingAddress, writeUrl } from './url';

/** The address that opens the whole selection again: filters and order, without an open site. */
export function selectionAddress(
  { query, sort, language }: Pick<Selection, 'query' | 'sort' | 'language'>,
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
): string {
  return `${origin}${pathname}${writeUrl({ ...openingAddress, query, sort, language }, search)}`;
}
