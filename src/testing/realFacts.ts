import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';
import type { Site } from '../model/site';
import { type Context, parseContext, parseSites } from '../model/sitesGeoJson';
import { deepFreeze } from './deepFreeze';

/**
 * The facts that editors change, in data/ or where FACTS_DIR says. Only `*.invariants.test.*` may ask for
 * them: what holds whatever is added, corrected or taken out. All other tests are about fixtureFacts.ts.
 */

let sites: readonly Site[] | undefined;
let context: Context | undefined;

/** All sites as the browser gets them: compiled, sorted, written and read again. Deep-frozen. */
export function realSites(): readonly Site[] {
  sites ??= deepFreeze(parseSites(realGeoJson()).sites);
  return sites;
}

/** Areas and coverage, as the browser gets them. */
export function realContext(): Context {
  context ??= deepFreeze(parseContext(realGeoJson()));
  return context;
}

/** What the build publishes as data/sites.geojson; compiled once for all tests by provideFacts.ts. */
export const realGeoJson = (): unknown => JSON.parse(inject('realGeoJson'));

/** The year that a build of today takes for today. */
export const realYear = (): number => inject('buildYear');

/** The cells of a table by the names of their columns, read without any code of the product. */
export const realTable = (name: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(inject('factsDir'), name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  }).data;

/** The properties of each feature of sites.geojson, as editors have written them. */
export function realRecords(): readonly Readonly<Record<string, unknown>>[] {
  const json = JSON.parse(readFileSync(join(inject('factsDir'), 'sites.geojson'), 'utf8'));
  return json.features.map(({ properties }: { properties: Record<string, unknown> }) => properties);
}
