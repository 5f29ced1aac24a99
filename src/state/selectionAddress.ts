import type { Selection } from './store';
import { openingAddress, writeUrl } from './url';

/**
 * The address that opens the whole selection again: filters and order, without an open site.
 * @param root address of the root of the product, what `baseURI` is on the live page
 * @param search of the current address: parameters of others stay
 */
export function selectionAddress(
  { query, sort, language }: Pick<Selection, 'query' | 'sort' | 'language'>,
  root: string,
  search: string,
): string {
  return new URL(`./${writeUrl({ ...openingAddress, query, sort, language }, search)}`, root).href;
}
