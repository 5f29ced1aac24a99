import { defineConfig } from '@playwright/test';
import { ENGINES, missingEngines } from './tools/setup/engines.mjs';

/** The main journeys in each engine that is installed, one after the other. */
export default defineConfig<object, { readonly engineName: (typeof ENGINES)[number]['name'] }>({
  testDir: 'e2e/engines',
  testMatch: '**/*.journey.ts',
  outputDir: '.cache/engines/failed',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/engines.json' }]],
  projects: ENGINES.filter((engine) => !missingEngines().includes(engine)).map(({ name }) => ({
    name,
    use: { engineName: name },
  })),
});
