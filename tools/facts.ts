import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Boundaries, type HessenTopology } from '../src/model/geo/boundaries';
import { toGeoJson } from '../src/model/sitesGeoJson';
import { compile } from '../src/model/tables/compile';
import { sortSites } from '../src/query/sortSites';
import { readAreas } from './build/readAreas';

/** The folder of the facts. */
export const dataDir = fileURLToPath(new URL('../data/', import.meta.url));

/** The text of each table in data/, by file name. Stops are no facts about sites and stay out. */
function readFactFiles(dir = dataDir): Readonly<Record<string, string>> {
  const names = readdirSync(dir).filter(
    (name) => /\.(csv|geojson)$/.test(name) && name !== 'stops.csv',
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

/** The topology of the municipalities. Throws where the file is missing: `npm run boundaries` makes it. */
export function readTopology(): HessenTopology {
  return JSON.parse(readFileSync(join(dataDir, 'boundaries/hessen.topo.json'), 'utf8'));
}

/** Reads and compiles data/: all sites, all problems. */
export function compileFacts(dir = dataDir) {
  return compile(readFactFiles(dir), new Boundaries(readTopology()), new Date().getFullYear());
}

/** What the site publishes as data/sites.geojson. */
export function publishedGeoJson() {
  const { sites, coverage } = compileFacts();
  const districts = readFileSync(join(dataDir, 'boundaries/districts.csv'), 'utf8');
  const areas = readAreas(districts, readTopology());
  return toGeoJson(sortSites(sites), { areas, coverage });
}
