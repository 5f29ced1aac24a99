import { findByText } from '../search/findByText';
import { isBlank } from '../search/fold';
import type { Facet } from './facet';

interface TextPart {
  /** Words, each of which must begin a word of the site's text. */
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
  // A typing error is forgiven only where no site and no area has the word.
  compile: (query, { sites, areas }) => {
    const found = findByText(sites, areas, query.text);
    return (site) => found.has(site);
  },
};
