import { facetOf } from '../query/facets/registry';
import { linkValue, unescaped } from '../query/linkValue';
import { emptyQuery } from '../query/query';
import { type Language, pageLanguages, pagesIn } from '../text/language';

/**
 * Names of the parameters beside those of the query, which stand in the files of its facets: a public
 * promise, documented in docs/schnittstelle.md.
 */
export const names = {
  sort: 'sort',
  selected: 'standort',
  compared: 'vergleich',
  stage: 'ansicht',
  baseMap: 'grundkarte',
  language: 'sprache',
} as const;

/** All parameters that are ours. */
export const ownNames: readonly string[] = [
  ...Object.values(facetOf).flatMap((facet) => Object.keys(facet.write(emptyQuery))),
  ...Object.values(names),
];

/** The only one whose value is not made of ids and numbers: it is kept as it was typed. */
export const freeText = 'q';

/** How often an address may have been escaped on its way; hostile ones nest without end. */
const maxEscapes = 3;

/** The page of a site, however someone has typed its address. */
const sitePage = new RegExp(
  `^(${pageLanguages.map(pagesIn).filter(Boolean).join('|')})?standort/+([^/?]+)(?:/+(?:index\\.html?)?[^\\p{L}\\p{N}]*)?$`,
  'iu',
);

/**
 * The part of an address that the map understands: from the root of the product, `?…` or
 * `standort/<id>/?…`. Of all other pages only the parameters are ours.
 * @param root the root of the product
 */
export function addressBelow(
  root: string,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string {
  const folder = new URL(root).pathname;
  const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
  return sitePage.test(path) ? `${path}${search}` : search;
}

/**
 * The parameters of an address, with those that the page of a site stands for. Ours have the spelling that `writeUrl` gives them: on their way, links
 * get `&amp;` for `&`, capitals, other dashes, and the punctuation of the sentence that they stood in.
 * What `writeUrl` writes, and what belongs to others, stays as it is. Never throws.
 * @param address such as `?Massnahme=Kita&amp;standort=kassel-wesertor).` or `standort/kassel-wesertor/`
 */
export function linkParameters(address: string): URLSearchParams {
  const params = new URLSearchParams();
  const [path = ''] = address.split('?', 1);
  const [page, folder = '', id = ''] = sitePage.exec(path) ?? [];
  const search = page === undefined ? address : address.slice(path.length);
  if (page !== undefined) params.append(names.selected, linkValue(unescaped(id)));
  for (const [name, value] of entriesOf(search, maxEscapes)) params.append(name, value);
  const language = languageOfFolder(folder);
  if (language !== undefined && !params.has(names.language))
    params.append(names.language, language);
  return params;
}

const languageOfFolder = (folder: string): Language | undefined =>
  pageLanguages.find((id) => folder !== '' && pagesIn(id) === folder.toLowerCase());

const escapes = '(?:amp(?:;|%3B))*';
const anyName = `(?:${ownNames.join('|')})=`;
// `writeUrl` escapes each of these signs in values, so that a search text is never taken apart.
const separator = new RegExp(`(?:^|[&;]|%26)${escapes}(?=${anyName})`, 'gi');
const nested = new RegExp(`%[0-9a-f]{2}|[&;]${escapes}${anyName}`, 'i');

type Entry = readonly [name: string, value: string];

function entriesOf(search: string, depth: number): readonly Entry[] {
  return [...new URLSearchParams(search.replace(separator, '&'))].flatMap(
    ([given, value]): readonly Entry[] => {
      const name = ownName(given);
      if (name === undefined) {
        const whole =
          value === '' && ownName(given.split(/=|%(?:25)*3D/i, 1)[0] ?? '') !== undefined;
        return whole && depth > 0 ? entriesOf(given, depth - 1) : [[given, value]];
      }
      if (name === freeText) return [[name, value]];
      if (depth > 0 && nested.test(value)) return entriesOf(`${name}=${value}`, depth - 1);
      return [[name, linkValue(value)]];
    },
  );
}

/** "amp;Massnahme" is what is left of a separator that was escaped, and our name behind it. */
function ownName(given: string): string | undefined {
  const name = given.split(/[&;?]/).at(-1)?.trim().toLowerCase().replaceAll('ß', 'ss');
  return ownNames.find((own) => own === name);
}
