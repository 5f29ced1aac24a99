import { parsePublishedContext, parseSites } from '../../src/model/sitesGeoJson';
import { hasMany } from '../../src/model/symbol';
import { findByText } from '../../src/query/search/findByText';
import {
  type SearchFacts,
  type SearchIndex,
  searchIndex,
} from '../../src/query/search/searchIndex';
import { suggest } from '../../src/query/search/suggest';
import { publishedGeoJson, publishedSynonyms } from '../../tools/facts';
import { ours } from '../comparedPages';
import { median } from '../findings';
import { listed, syntheticSites } from '../syntheticSites';
import { syntheticTexts } from '../syntheticTexts';
import type { Part } from './part';

/** Copies of the real sites with all their texts: more do not fit into memory. */
const mostCopies = 12_000;

const questions = [
  ...['Bauernhof', 'Kindergärten in Kassel', 'Spielplätze', 'Neuisenburg', 'Kasel Wesertohr'],
  ...['HEGISS', 'Wevergelände', 'Frankfurt a.M. Griesheim', 'gibtesnicht', 'Stadtbibliothek'],
  ...['Regierungspräsidium Gießen', 'how much money does Kassel get'],
];

/** Each beginning of each question, as it is typed. */
const typed = questions.flatMap((question) =>
  [...question].map((_letter, index) => question.slice(0, index + 1)),
);

function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const keystroke = (index: SearchIndex, text: string): number =>
  cpuMs(() => {
    findByText(index, text);
    suggest(index, text);
  });

export const search: Part = {
  name: 'search',
  title: 'Script of a letter typed into the search, without a page',
  how: 'What the list needs and what is suggested, for each beginning of twelve questions, in Node and in time of the processor (each the middle one of three); and of making the index once, which the page does in slices of 8 ms.',
  run: async ({ sizes, note }) => {
    const published = JSON.parse(JSON.stringify(publishedGeoJson()));
    const { sites } = parseSites(published);
    const { areas } = parsePublishedContext(published);
    const synonyms = publishedSynonyms();
    for (const size of sizes) {
      const copies = size <= mostCopies ? syntheticTexts(sites, size) : syntheticSites(size);
      const all = size <= sites.length ? sites : copies;
      // As the page: of thousands it searches what the list knows.
      const found = hasMany(all) ? listed(all) : all;
      const facts: SearchFacts = { sites: found, areas, synonyms };
      let index = searchIndex(facts);
      const madeMs = cpuMs(() => {
        index = searchIndex(facts);
      });
      note({ what: 'index of the search', size, unit: 'ms' }, ours.name, madeMs);
      for (const text of typed) {
        keystroke(index, text);
        const times = [1, 2, 3].map(() => keystroke(index, text));
        note({ what: 'script of a letter', size, unit: 'ms' }, ours.name, median(times));
      }
    }
  },
};
