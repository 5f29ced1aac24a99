import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Boundaries, type HessenTopology } from '../model/boundaries';
import { compile } from '../model/compile';
import type { Site } from '../model/site';
import { parseSites, toGeoJson } from '../model/sitesGeoJson';
import { sortSites } from '../query/sortSites';

/** The year that tests take for today; the facts of data/ were gathered in it. */
export const testYear = 2026;

// Not by tools/facts.ts: in a DOM environment Vite rewrites its `new URL(…, import.meta.url)`.
const dataDir = join(import.meta.dirname, '../../data');
const read = (name: string): string => readFileSync(join(dataDir, name), 'utf8');

let sites: readonly Site[] | undefined;
let topology: HessenTopology | undefined;

/** All sites of data/ as the browser gets them: compiled, sorted, written and read again. Deep-frozen. */
export function realSites(): readonly Site[] {
  sites ??= frozen(parseSites(realGeoJson()).sites);
  return sites;
}

/** The real site with this id. Throws where there is none. */
export function realSite(id: string): Site {
  const site = realSites().find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`no site ${id} in data/`);
  return site;
}

/** What the build publishes as data/sites.geojson. */
export function realGeoJson(): unknown {
  const names = readdirSync(dataDir).filter(
    (name) => /\.(csv|geojson)$/.test(name) && name !== 'stops.csv',
  );
  const files = Object.fromEntries(names.map((name) => [name, read(name)]));
  const compiled = compile(files, new Boundaries(realTopology()), testYear);
  return JSON.parse(JSON.stringify(toGeoJson(sortSites(compiled.sites))));
}

/** The boundaries of data/. */
export function realTopology(): HessenTopology {
  topology ??= JSON.parse(read('boundaries/hessen.topo.json')) as HessenTopology;
  return topology;
}

/** Freezes a value with all that is in it, so that a function that changes its input throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
