import type { TestProject } from 'vitest/node';
import { publishedGeoJson } from '../../tools/facts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build publishes as data/sites.geojson. */
    readonly sitesGeoJson: string;
  }
}

/** Compiles data/ once for all test files (globalSetup of vitest.config.ts), and again when they rerun. */
export function setup(project: TestProject): void {
  const provide = () => {
    project.provide('sitesGeoJson', JSON.stringify(publishedGeoJson()));
  };
  provide();
  project.onTestsRerun(async () => provide());
}
