import { defineConfig } from '@playwright/test';
import { fixtureInputs } from './src/testing/fixtureInputs';
import { findBrowser } from './tools/setup/browser.mjs';
import { freePort } from './tools/setup/port.mjs';

// Kept in the environment, so that the workers, which read this file again, have the same.
const executablePath = process.env.CHROMIUM_PATH ?? (await findBrowser());
if (executablePath) process.env.CHROMIUM_PATH = executablePath;
// Another way through the page in each run; the names of the tests tell it, so that a failure can be repeated.
process.env.MONKEY_SEED ??= String(Math.floor(Math.random() * 1_000_000));
const port = process.env.E2E_PORT ?? String(await freePort({ port: 0, host: 'localhost' }));
process.env.E2E_PORT = port;
const baseURL = `http://localhost:${port}/`;

/** Parts of the window of a whole Chromium that no test sees, but that are drawn for each. */
const windowFeatures = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];
/**
 * Chromium respects the last list only, so this one repeats what Playwright turns off and tests
 * need.
 */
const playwrightFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const args = [
  // The same WebGL everywhere, with or without a graphics card.
  '--use-angle=swiftshader',
  // Without a graphics card it is quicker to draw the page itself directly; Debian asks for the detour.
  '--disable-gpu-rasterization',
  `--disable-features=${[...playwrightFeatures, ...windowFeatures].join(',')}`,
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
    // What is kept on the device would answer where a test takes the place of the server; those of
    // e2e/kept* allow it.
    serviceWorkers: 'block',
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
    env: { PORT: port, HOST: 'localhost', OUT_DIR: fixtureInputs.OUT_DIR },
    reuseExistingServer: false,
  },
});
