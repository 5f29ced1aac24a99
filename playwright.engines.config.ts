import { defineConfig } from '@playwright/test';
import { ENGINES, missingEngines } from './tools/setup/engines.mjs';

/** The main journeys in each engine that is installed, two engines side by side. */
export default defineConfig<object, { readonly engineName: (typeof ENGINES)[number]['name'] }>({
  testDir: 'e2e/engines',
  testMatch: '**/*.journey.ts',
  outputDir: '.cache/engines/failed',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/engines.json' }]],
  projects: ENGINES.filter((engine) => !missingEngines().includes(engine)).map(({ name }) => ({
    name,
    // A single browser of each: the journeys of an engine share its folder of saved files.
    workers: 1,
    use: { engineName: name },
  })),
});
