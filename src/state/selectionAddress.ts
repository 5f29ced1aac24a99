import { pagesIn } from '../text/language';
import { linkParameters, names } from './linkParameters';
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

/** The page on which the present choices become a frame for another page, from the root. */
export function embedPageAddress({
  query,
  sort,
  selectedId,
  language,
}: Pick<Selection, 'query' | 'sort' | 'selectedId' | 'language'>): string {
  const params = linkParameters(writeUrl({ ...openingAddress, query, sort, selectedId }));
  // The other languages have a folder of their own.
  const folder = pagesIn(language ?? 'de');
  if (language === 'ls') params.set(names.language, language);
  const search = params.toString().replaceAll('%2C', ',');
  return `${folder}einbetten/${search === '' ? '' : `?${search}`}`;
}
