import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureContext, fixtureSynonyms } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { questionCases } from '../../testing/searchCases';
import { facetOf, listFacetOf } from '../facets/registry';
import {
  emptyQuery,
  facets,
  hasFacet,
  listFacets,
  type Query,
  without,
  withValues,
} from '../query';
import { taken } from './taken';
import { understand } from './understand';

const { areas } = fixtureContext();
const facts = { areas, synonyms: fixtureSynonyms(), postcodes: [], currentYear: fixtureYear };
const questions = questionCases().map(({ question }) => question);
const words = questions.flatMap((question) => question.split(' '));

/** Texts of any kind, and questions whose words are mixed. */
const anyQuestion = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' ')),
  fc.constantFrom(...questions),
);

function writtenAndRead(query: Query): Query {
  const parameters = new URLSearchParams();
  for (const facet of Object.values(facetOf))
    for (const [name, value] of Object.entries(facet.write(query)))
      if (value !== '')
        parameters.set(name, [parameters.get(name) ?? '', value].filter(Boolean).join(','));
  let read = emptyQuery;
  for (const facet of Object.values(facetOf)) read = { ...read, ...facet.read(parameters, areas) };
  return read;
}

describe('of any text', () => {
  it('the filters are written to the address and read back as they were; nothing throws', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { filters } = understand(question, facts);
        expect(writtenAndRead(filters)).toEqual(filters);
      }),
      { numRuns: 150 },
    );
  });

  it('what is not understood is left as it was typed', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { rest } = understand(question, facts);
        const letters = (text: string) => text.replace(/[\s-]/g, '');
        for (const word of rest.split(/\s+/)) expect(letters(question)).toContain(letters(word));
      }),
      { numRuns: 100 },
    );
  });

  it('each filter that is taken can be dropped alone', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { filters, rest } = understand(question, facts);
        const query = taken(emptyQuery, filters, rest);
        for (const facet of facets.filter((one) => hasFacet(query, one))) {
          const dropped = without(query, facet);
          expect(facets.filter((one) => hasFacet(dropped, one))).toEqual(
            facets.filter((one) => one !== facet && hasFacet(query, one)),
          );
        }
        for (const facet of listFacets)
          for (const value of query[facet]) {
            const others = query[facet].filter((one) => one !== value);
            const dropped = withValues(query, facet, others);
            expect(dropped[facet]).toEqual(others);
            expect({ ...dropped, [facet]: query[facet] }).toEqual(query);
          }
      }),
      { numRuns: 80 },
    );
  });
});

describe('taken into a query', () => {
  it('filters replace what was said of the same thing, and keep the rest', () => {
    const before: Query = {
      ...emptyQuery,
      text: 'Kitas in Kassel',
      measureTypes: ['bildung'],
      programmes: ['lebendige-zentren'],
      districts: ['06631'],
      viewport: [9, 50, 10, 51],
    };
    const { filters, rest } = understand('Kitas in Kassel seit 2015', facts);
    expect(taken(before, filters, rest)).toEqual({
      ...emptyQuery,
      measureTypes: ['kita'],
      programmes: ['lebendige-zentren'],
      municipalities: ['06611000'],
      from: 2015,
    });
  });
});

it('each value of each list is understood by its own name', () => {
  expect(Object.keys(listFacetOf)).toEqual(listFacets);
  const missed = areas.filter(({ name, kind }) => {
    const said = kind === 'region' ? `Regierungsbezirk ${name}` : name;
    const { filters } = understand(`Kitas in ${said}`, facts);
    return filters.municipalities.length + filters.districts.length === 0;
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});
