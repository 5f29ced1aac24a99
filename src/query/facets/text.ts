import type { ListedSite } from '../../model/site';
import { placesById } from '../columns';
import { type Finder, finderOf } from '../search/finders';
import { isBlank } from '../search/fold';
import type { Facet } from './facet';

interface TextPart {
  /** Words, each of which must be found in the site, see `search/findByText.ts`. */
  readonly text: string;
}

/** Maximum length of a search text in a link, in characters. */
const maxLength = 120;

export const text: Facet<'text', TextPart> = {
  key: 'text',
  empty: { text: '' },
  isSet: (query) => !isBlank(query.text),
  write: (query) => ({ q: query.text }),
  // Cut between code points, not inside surrogate pairs.
  read: (parameters) => ({ text: [...(parameters.get('q') ?? '')].slice(0, maxLength).join('') }),
  compile: (query, { sites }) => {
    const isFound = foundPlaces(sites, query.text);
    return (place) => isFound[place] === 1;
  },
};

let last: { readonly asked: Asked; readonly isFound: Uint8Array } | undefined;
type Asked = readonly [sites: readonly ListedSite[], finder: Finder, text: string];

/** 1 for each site that a text finds; the last answer is kept, as list, map and years ask for the same. */
function foundPlaces(sites: readonly ListedSite[], text: string): Uint8Array {
  const finder = finderOf(sites);
  const asked: Asked = [sites, finder, text];
  if (last?.asked.every((part, index) => part === asked[index])) return last.isFound;
  const places = placesById(sites);
  const isFound = new Uint8Array(sites.length);
  for (const id of finder(text)) isFound[places.get(id) ?? sites.length] = 1;
  last = { asked, isFound };
  return isFound;
}
