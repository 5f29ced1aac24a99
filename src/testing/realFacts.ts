import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';
import { type Population, parsePopulation } from '../model/population';
import { type Postcode, parsePostcodes } from '../model/postcodes';
import type { Site } from '../model/site';
import { type PublishedContext, parsePublishedContext, parseSites } from '../model/sitesGeoJson';
import { parseSynonyms, type Synonym } from '../model/synonym';
import { deepFreeze } from './deepFreeze';
import { searchableOnce } from './searchable';

/**
 * The facts that editors change, in data/ or FACTS_DIR. Only for `*.invariants.test.*`: what holds
 * whatever is added, corrected or removed. All other tests use fixtureFacts.ts.
 */

let sites: readonly Site[] | undefined;
let context: PublishedContext | undefined;
let synonyms: readonly Synonym[] | undefined;

/** All sites as the browser gets them: compiled, sorted, serialised and parsed. Deep-frozen. */
export function realSites(): readonly Site[] {
  if (sites === undefined) {
    sites = deepFreeze(parseSites(realGeoJson()).sites);
    searchableOnce(sites, () => realContext().areas, realSynonyms);
  }
  return sites;
}

/** Areas and coverage, as the browser gets them. */
export function realContext(): PublishedContext {
  context ??= deepFreeze(parsePublishedContext(realGeoJson()));
  return context;
}

/** The inhabitants, as the browser gets them. Throws where the build writes none. */
export function realPopulation(): Population {
  const population = parsePopulation(JSON.parse(inject('realPopulation')));
  if (population === null) throw new Error('no inhabitants in data/');
  return population;
}

/** The table of synonyms, as the browser gets it. Throws where the build writes none. */
export function realSynonyms(): readonly Synonym[] {
  synonyms ??= parseSynonyms(JSON.parse(inject('realSynonyms'))) ?? undefined;
  if (synonyms === undefined) throw new Error('no synonyms in data/');
  return synonyms;
}

/** The postcodes, as the browser gets them. Throws where the build writes none. */
export function realPostcodes(): readonly Postcode[] {
  const postcodes = parsePostcodes(JSON.parse(inject('realPostcodes')));
  if (postcodes === null) throw new Error('no postcodes in data/');
  return postcodes;
}

/** Content of the published data/sites.geojson; compiled once for all tests by provideFacts.ts. */
export const realGeoJson = (): unknown => JSON.parse(inject('realGeoJson'));

/** The current year of a build today. */
export const realYear = (): number => inject('buildYear');

/** The cells of a table by column name, read without any code of the product. */
export const realTable = (name: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(inject('factsDir'), name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  }).data;

/** The properties of each feature of sites.geojson, as edited. */
export function realRecords(): readonly Readonly<Record<string, unknown>>[] {
  const json = JSON.parse(readFileSync(join(inject('factsDir'), 'sites.geojson'), 'utf8'));
  return json.features.map(({ properties }: { properties: Record<string, unknown> }) => properties);
}
