import { placesById } from '../columns';
import { finderOf } from '../search/finders';
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
    const places = placesById(sites);
    const isFound = new Uint8Array(sites.length);
    for (const id of finderOf(sites)(query.text)) isFound[places.get(id) ?? sites.length] = 1;
    return (place) => isFound[place] === 1;
  },
};
