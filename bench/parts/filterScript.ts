import { ManySiteMarks } from '../../src/map/ManySiteMarks';
import type { MapObject } from '../../src/map/MapObject';
import { type MarksOfSites, SiteMarks } from '../../src/map/SiteMarks';
import type { Site } from '../../src/model/site';
import { hasMany } from '../../src/model/symbol';
import { emptyQuery, type Query } from '../../src/query/query';
import { type SortKey, sortedBy, sortSites } from '../../src/query/sortSites';
import { relaxations, view } from '../../src/query/view';
import { searchable } from '../../src/testing/searchable';
import { ours } from '../comparedPages';
import { median } from '../findings';
import { builtSites } from '../served';
import { syntheticSites } from '../syntheticSites';
import type { Part } from './part';

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

/** Takes what MapLibre would be told. */
const map = {
  getZoom: () => 7,
  getSource: () => ({ setData: () => undefined }),
  getLayersOrder: () => [],
  setFeatureState: () => undefined,
  setFilter: () => undefined,
  setPaintProperty: () => undefined,
} as unknown as MapObject;

/** Milliseconds of script per change, garbage collection included. */
function timed(
  sites: readonly Site[],
  marks: MarksOfSites,
  { query, sort = 'kommune' }: Change,
): number {
  const changed = { ...emptyQuery, ...query };
  const start = process.cpuUsage();
  const answer = view(sites, changed, currentYear);
  sortedBy(answer.sites, sort, changed, [9, 50.5], sites);
  if (answer.sites.length === 0) relaxations(sites, changed, currentYear);
  marks.setSites(answer.onMap, changed, sites);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const filterScript: Part = {
  name: 'script',
  title: 'Script of a filter change, without a page',
  how: 'Until list, counts and sums are ready and the map has been told, in Node and in time of the processor: fourteen changes as a person makes them, each the median of its rounds.',
  run: async ({ sizes, rounds, note }) => {
    const real = builtSites();
    for (const size of sizes) {
      const sites = size <= real.length ? real : sortSites(syntheticSites(size));
      searchable(sites);
      const Marks = hasMany(sites) ? ManySiteMarks : SiteMarks;
      const marks = new Marks(map, { sites, first: { sites: [], query: emptyQuery }, currentYear });
      marks.start();
      for (const change of changes) timed(sites, marks, change);
      for (const change of changes) {
        const times = Array.from({ length: rounds }, () => timed(sites, marks, change));
        note({ what: 'script of a filter change', size, unit: 'ms' }, ours.name, median(times));
      }
    }
  },
};
