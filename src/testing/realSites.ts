import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { HessenTopology } from '../model/geo/boundaries';
import type { Site } from '../model/site';
import { type Context, parseContext, parseSites } from '../model/sitesGeoJson';
import { deepFreeze } from './deepFreeze';

/** The year that tests take for today; the facts of data/ were gathered in it. */
export const testYear = 2026;

let sites: readonly Site[] | undefined;
let context: Context | undefined;
let topology: HessenTopology | undefined;

/** All sites of data/ as the browser gets them: compiled, sorted, written and read again. Deep-frozen. */
export function realSites(): readonly Site[] {
  sites ??= deepFreeze(parseSites(realGeoJson()).sites);
  return sites;
}

/** Areas and coverage, as the browser gets them. */
export function realContext(): Context {
  context ??= deepFreeze(parseContext(realGeoJson()));
  return context;
}

/** The real site with this id. Throws where there is none. */
export function realSite(id: string): Site {
  const site = realSites().find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`no site ${id} in data/`);
  return site;
}

/** What the build publishes as data/sites.geojson; compiled once for all tests by provideFacts.ts. */
export const realGeoJson = (): unknown => JSON.parse(inject('sitesGeoJson'));

/** The boundaries of data/. Not by tools/facts.ts, whose `new URL(…)` Vite rewrites in a DOM environment. */
export function realTopology(): HessenTopology {
  const file = join(import.meta.dirname, '../../data/boundaries/hessen.topo.json');
  topology ??= JSON.parse(readFileSync(file, 'utf8')) as HessenTopology;
  return topology;
}
