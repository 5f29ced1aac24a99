import { describe, expect, it, test } from 'vitest';
import { realContext, realSites, realSynonyms } from '../../testing/realFacts';
import { searchable } from '../../testing/searchable';
import { type SearchCase, searchCases } from '../../testing/searchCases';
import { findByText } from './findByText';
import { suggest } from './suggest';

const { index } = searchable(realSites(), realContext().areas, realSynonyms());

const found = (text: string) => [...findByText(index, text)];
const suggestedSites = (text: string) =>
  suggest(index, text).sites.flatMap(({ target }) =>
    target.kind === 'site' ? [target.site.id] : [],
  );
const suggestedAreas = (text: string) => {
  const { municipalities, districts } = suggest(index, text);
  return [...municipalities, ...districts].flatMap(({ target }) =>
    target.kind === 'area' ? [target.area.key] : [],
  );
};

/** Postcodes and filters are answers of query/questions/. */
const isWords = ({ query }: SearchCase): boolean => !/^\d{5}$/.test(query);

describe('of the questions that people ask', () => {
  it.each(searchCases('sites').filter(isWords))(
    '$query finds $value ($why)',
    ({ query, value }) => {
      const ids = value.split(' ');
      expect(found(query)).toEqual(expect.arrayContaining(ids));
      if (ids.length < 4) expect(suggestedSites(query)).toEqual(expect.arrayContaining(ids));
    },
  );

  it.each(searchCases('area').filter(isWords))(
    '$query offers the area $value ($why)',
    ({ query, value }) => {
      expect(suggestedAreas(query)).toContain(value);
    },
  );

  it.each(searchCases('none').filter(isWords))('$query finds nothing ($why)', ({ query }) => {
    expect(found(query)).toEqual([]);
  });
});

test('a compound of a word comes with the word: whoever asks for a museum means them all', () => {
  for (const [part, whole] of [
    ['Museum', 'Heimatmuseum'],
    ['Bauernhof', 'Jugendbauernhof'],
    ['Bücherei', 'Stadtbücherei'],
    ['Halle', 'Turnhalle'],
  ] as const)
    expect(found(part)).toEqual(expect.arrayContaining(found(whole)));
});
