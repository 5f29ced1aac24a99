import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/setup/browser.mjs';

// Kept in the environment, so that the workers, which read this file again, need not search.
const executablePath = process.env.CHROMIUM_PATH ?? (await findBrowser());
if (executablePath) process.env.CHROMIUM_PATH = executablePath;

const port = process.env.E2E_PORT ?? '4183';
const baseURL = `http://localhost:${port}/`;

const args = [
  // The same WebGL everywhere, with or without a graphics card.
  '--use-angle=swiftshader',
  // Tests need no network: no other machine can be reached, by the page or by the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A slow machine draws the map in software; what is fast enough is measured, not guessed here.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // A missing snapshot is a failure; snapshots change only by --update-snapshots.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: executablePath ? { executablePath, args } : { args },
    // Playwright takes one after each test and throws it away: support/test.ts takes those of failures.
    screenshot: 'off',
  },
  projects: [
    {
      name: 'wide',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.narrow.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'narrow',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.wide.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node tools/serve.mjs',
    url: baseURL,
    env: { PORT: port, HOST: 'localhost' },
    reuseExistingServer: false,
  },
});
