import type { TestProject } from 'vitest/node';
import { compileFacts } from '../../tools/facts';
import { toGeoJson } from '../model/sitesGeoJson';
import { sortSites } from '../query/sortSites';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build publishes as data/sites.geojson. */
    readonly sitesGeoJson: string;
  }
}

/** Compiles data/ once for all test files (globalSetup of vitest.config.ts), and again when they rerun. */
export function setup(project: TestProject): void {
  const provide = () => {
    const { sites } = compileFacts();
    project.provide('sitesGeoJson', JSON.stringify(toGeoJson(sortSites(sites))));
  };
  provide();
  project.onTestsRerun(async () => provide());
}
