import { inject } from 'vitest';
import { type Population, parsePopulation } from '../model/population';
import type { Site } from '../model/site';
import { type PublishedContext, parsePublishedContext, parseSites } from '../model/sitesGeoJson';
import { parseSynonyms, type Synonym } from '../model/synonym';
import { deepFreeze } from './deepFreeze';
import { searchableOnce } from './searchable';

let sites: readonly Site[] | undefined;
let context: PublishedContext | undefined;
let synonyms: readonly Synonym[] | undefined;

/**
 * All sites of facts/ as the browser gets them: compiled, sorted, serialised and parsed.
 * Deep-frozen.
 */
export function fixtureSites(): readonly Site[] {
  if (sites === undefined) {
    sites = deepFreeze(parseSites(fixtureGeoJson()).sites);
    searchableOnce(sites, () => fixtureContext().areas, fixtureSynonyms);
  }
  return sites;
}

/** Areas and coverage, as the browser gets them. */
export function fixtureContext(): PublishedContext {
  context ??= deepFreeze(parsePublishedContext(fixtureGeoJson()));
  return context;
}

/** The inhabitants, as the browser gets them. Throws where the build writes none. */
export function fixturePopulation(): Population {
  const population = parsePopulation(JSON.parse(inject('fixturePopulation')));
  if (population === null) throw new Error('no inhabitants in src/testing/facts/');
  return population;
}

/** The table of synonyms, as the browser gets it. Throws where the build writes none. */
export function fixtureSynonyms(): readonly Synonym[] {
  synonyms ??= parseSynonyms(JSON.parse(inject('fixtureSynonyms'))) ?? undefined;
  if (synonyms === undefined) throw new Error('no synonyms in src/testing/facts/');
  return synonyms;
}

/** The site of facts/ with this id. Throws where there is none. */
export function fixtureSite(id: string): Site {
  const site = fixtureSites().find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`no site ${id} in src/testing/facts/`);
  return site;
}

/**
 * Content of data/sites.geojson in a build of facts/; compiled once for all tests by
 * provideFacts.ts.
 */
export const fixtureGeoJson = (): unknown => JSON.parse(inject('fixtureGeoJson'));
