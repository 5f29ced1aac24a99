import { areaFeatures, symbolFeatures } from '../src/map/features';
import type { ListedSite, Site } from '../src/model/site';
import { parseIndex, parseSites } from '../src/model/sitesGeoJson';
import { emptyQuery, type Query } from '../src/query/query';
import { searchIn } from '../src/query/search/search';
import { searchIndex } from '../src/query/search/searchIndex';
import { type SortKey, sortedBy, sortSites } from '../src/query/sortSites';
import { relaxations, view } from '../src/query/view';
import { publishedGeoJson, publishedIndex } from '../tools/facts';
import { syntheticGermany } from './syntheticGermany';

/**
 * `npm run bench`: script time of a filter change, until list, counts, sums and the sources of the
 * map are ready, at the real size and with a synthetic Germany. CPU time is measured, so that the
 * figures hold on a busy machine.
 */
const rounds = 9;
const currentYear = 2026;

interface Change {
  readonly name: string;
  readonly query: Partial<Query>;
  readonly sort?: SortKey;
}

/** A person's changes in sequence; each makes a new query. */
const changes: readonly Change[] = [
  { name: 'alles', query: {} },
  { name: 'Kita', query: { measureTypes: ['kita'] } },
  { name: 'Kita im Bau', query: { measureTypes: ['kita'], measureStatuses: ['im-bau'] } },
  { name: 'Programm', query: { programmes: ['lebendige-zentren', 'wachstum-erneuerung'] } },
  { name: 'Kreis', query: { districts: ['06411', '06435014'] } },
  { name: 'laufend', query: { terms: ['laufend'] } },
  { name: 'Betrag', query: { amounts: ['bis-1mio', 'bis-3mio'] } },
  { name: 'Jahre', query: { from: 2015, to: 2020 } },
  { name: 'Suchwort „p“', query: { text: 'p' } },
  { name: 'Suchwort „park“', query: { text: 'park' } },
  { name: 'Ausschnitt', query: { viewport: [8.5, 50, 9.5, 51] } },
  { name: 'nach Betrag', query: { from: 2015 }, sort: 'betrag' },
  { name: 'nach Entfernung', query: {}, sort: 'entfernung' },
  { name: 'nichts gefunden', query: { text: 'gibtsnicht', programmes: ['lebendige-zentren'] } },
];

/** Milliseconds of script per change, garbage collection included. */
function timed(sites: readonly ListedSite[], { query, sort = 'kommune' }: Change): number {
  const changed = { ...emptyQuery, ...query };
  const start = process.cpuUsage();
  const answer = view(sites, changed, currentYear);
  sortedBy(answer.sites, sort, changed, [9, 50.5]);
  if (answer.sites.length === 0) relaxations(sites, changed, currentYear);
  symbolFeatures(answer.onMap, changed, currentYear);
  areaFeatures(answer.onMap);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shown = (ms: number): string => `${ms.toFixed(1).padStart(7)} ms`;

function report(
  title: string,
  whole: readonly Site[],
  sites: readonly ListedSite[],
  limitMs: number,
): void {
  searchIn(searchIndex({ sites: whole, areas: [], synonyms: [] }), sites);
  const measures = sites.reduce((sum, site) => sum + site.measures.length, 0);
  const allocations = sites.reduce((sum, site) => sum + site.allocations.length, 0);
  console.log(
    `\n${title}: ${sites.length} Standorte, ${measures} Maßnahmen, ${allocations} Beträge`,
  );
  const first = changes.map((change) => timed(sites, change));
  const medians = changes.map((change) =>
    median(Array.from({ length: rounds }, () => timed(sites, change))),
  );
  for (const [index, { name }] of changes.entries())
    console.log(
      `${name.padEnd(18)} ${shown(medians[index] ?? 0)}   beim ersten Mal ${shown(first[index] ?? 0)}`,
    );
  const worst = Math.max(...medians);
  console.log(
    `Median ${shown(median(medians))}, langsamste Änderung ${shown(worst)}, Grenze ${limitMs} ms: ${worst <= limitMs ? 'eingehalten' : 'ÜBERSCHRITTEN'}`,
  );
}

console.log(`Skriptzeit je Filterwechsel, Median aus ${rounds} Runden`);
const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));
report(
  'Hessen',
  parseSites(overTheWire(publishedGeoJson())).sites,
  parseIndex(overTheWire(publishedIndex())).sites,
  50,
);
const germany = sortSites(syntheticGermany());
report('SYNTHETIC, erfundenes Deutschland', germany, germany, 100);
