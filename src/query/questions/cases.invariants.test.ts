import { describe, expect, it } from 'vitest';
import { addressOf } from '../../testing/addressOf';
import {
  realContext,
  realPostcodes,
  realSites,
  realSynonyms,
  realYear,
} from '../../testing/realFacts';
import { searchable } from '../../testing/searchable';
import { type SearchCase, searchCases } from '../../testing/searchCases';
import { emptyQuery } from '../query';
import { answerTo } from './answer';

const sites = realSites();
const { areas } = realContext();
const { index } = searchable(sites, areas, realSynonyms());
const facts = { sites, areas, currentYear: realYear(), index, postcodes: realPostcodes() };
const ask = (text: string) => answerTo(text, { ...emptyQuery, text }, facts);
const isPostcode = ({ query }: SearchCase): boolean => /^\d{5}$/.test(query);

describe('of the questions that people ask', () => {
  it.each(searchCases('filter'))('$query is understood as $value ($why)', ({ query, value }) => {
    const { filter } = ask(query);
    expect(filter === null ? null : addressOf(filter.query)).toEqual(value.split(' ').toSorted());
  });

  it.each(searchCases('none'))(
    '$query: what fits is nothing, and that is said ($why)',
    ({ query }) => {
      const { filter, nothing, suggestions, postcode } = ask(query);
      expect([filter, postcode, nothing]).toEqual([null, null, true]);
      expect(Object.values(suggestions).flat()).toEqual([]);
    },
  );

  it.each(searchCases('area').filter(isPostcode))('$query offers $value', ({ query, value }) => {
    expect(ask(query).postcode?.areas.map(({ area }) => area.key)).toContain(value);
  });

  it.each(searchCases('sites').filter(isPostcode))(
    '$query is next to $value',
    ({ query, value }) => {
      const near = ask(query).postcode?.near.map(({ site }) => site.id);
      expect(near).toEqual(expect.arrayContaining(value.split(' ')));
    },
  );
});

it('each town has a postcode', () => {
  const found = new Set(realPostcodes().map(({ ags }) => ags));
  const towns = areas.filter(({ kind }) => kind === 'municipality').map(({ key }) => key);
  expect(towns.filter((key) => !found.has(key))).toEqual([]);
});
