import { parseContext, parseSites } from '../src/model/sitesGeoJson';
import { findByText } from '../src/query/search/findByText';
import { type SearchFacts, type SearchIndex, searchIndex } from '../src/query/search/searchIndex';
import { suggest } from '../src/query/search/suggest';
import { publishedGeoJson, publishedSynonyms } from '../tools/facts';
import { syntheticTexts } from './syntheticTexts';

/**
 * `npm run bench`: script time of a letter typed into the search – what the list needs and what is
 * suggested – at the real size and with 12,000 synthetic sites, and of making the index once, which the
 * page does in slices of 8 ms. CPU time, as in filterChange.ts; of each letter the middle one of three.
 */
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

const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);

const at = (sorted: readonly number[], share: number): string =>
  `${(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1)} ms`;

function report(title: string, facts: SearchFacts, limitMs: number): void {
  let index = searchIndex(facts);
  const madeMs = cpuMs(() => {
    index = searchIndex(facts);
  });
  for (const text of typed) keystroke(index, text);
  const passes = [1, 2, 3].map(() => typed.map((text) => keystroke(index, text)));
  const times = typed
    .map((_text, letter) => ascending(passes.map((pass) => pass[letter] ?? Number.NaN))[1])
    .flatMap((ms) => ms ?? []);
  const sorted = ascending(times);
  const kept = (sorted.at(-1) ?? 0) <= limitMs;
  console.log(
    `\n${title}: ${facts.sites.length} Standorte, ${index.vocabulary.words.length} Wörter, Index ${madeMs.toFixed(0)} ms`,
  );
  console.log(
    `Ein Buchstabe: Median ${at(sorted, 0.5)}, 95 % ${at(sorted, 0.95)}, langsamster ${at(sorted, 1)}, Grenze ${limitMs} ms: ${kept ? 'eingehalten' : 'ÜBERSCHRITTEN'}`,
  );
}

const published = JSON.parse(JSON.stringify(publishedGeoJson()));
const { sites } = parseSites(published);
const { areas } = parseContext(published);
const synonyms = publishedSynonyms();
report('Hessen', { sites, areas, synonyms }, 8);
report('SYNTHETIC', { sites: syntheticTexts(sites, 12_000), areas, synonyms }, 50);
