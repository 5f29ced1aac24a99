import type { TestProject } from 'vitest/node';
import {
  publishedGeoJson,
  publishedPopulation,
  publishedPostcodes,
  publishedSynonyms,
} from '../../tools/facts';
import { buildYear, factsDir } from '../../tools/inputs.mjs';
import { fixtureInputs, fixtureYear } from './fixtureInputs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Content of data/sites.geojson in a build of facts/. */
    readonly fixtureGeoJson: string;
    /** The same for the real facts, or those of FACTS_DIR. For invariants only. */
    readonly realGeoJson: string;
    /** Content of data/population.json in a build of facts/. */
    readonly fixturePopulation: string;
    /** The same for the real facts. For invariants only. */
    readonly realPopulation: string;
    /** Content of data/postcodes.json. For invariants only. */
    readonly realPostcodes: string;
    /** Content of data/synonyms.json in a build of facts/. */
    readonly fixtureSynonyms: string;
    /** The same for the real facts. For invariants only. */
    readonly realSynonyms: string;
    /** Folder of the real facts. */
    readonly factsDir: string;
    readonly buildYear: number;
  }
}

/** Compiles the facts once for all test files (globalSetup of vitest.config.ts), and again when they rerun. */
export function setup(project: TestProject): void {
  const provide = () => {
    const fixture = publishedGeoJson(fixtureInputs.FACTS_DIR, fixtureYear);
    project.provide('fixtureGeoJson', JSON.stringify(fixture));
    project.provide('realGeoJson', JSON.stringify(publishedGeoJson()));
    const population = publishedPopulation(fixtureInputs.FACTS_DIR, fixtureYear);
    project.provide('fixturePopulation', JSON.stringify(population));
    project.provide('realPopulation', JSON.stringify(publishedPopulation()));
    project.provide('realPostcodes', JSON.stringify(publishedPostcodes()));
    const synonyms = publishedSynonyms(fixtureInputs.FACTS_DIR, fixtureYear);
    project.provide('fixtureSynonyms', JSON.stringify(synonyms));
    project.provide('realSynonyms', JSON.stringify(publishedSynonyms()));
    project.provide('factsDir', factsDir);
    project.provide('buildYear', buildYear);
  };
  provide();
  project.onTestsRerun(async () => provide());
}
