import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { ENGINES, type EngineName } from '../../tools/setup/engines.mjs';
import { inProject } from '../support/facts';
import { App } from './app';
import type { Engine } from './engine';
import { makeFinder } from './finder';
import { launchChromium, launchFirefox } from './puppeteerEngine';
import { openScreen } from './screen';
import { serveRecorded } from './site';
import { launchWebKit } from './webKitEngine';

interface Started {
  readonly engineName: EngineName;
  /** The served page. */
  readonly address: string;
  /** Folder for saved files. */
  readonly downloads: string;
  readonly engine: Engine;
}

interface Fixtures {
  /** The page; a problem that it has recorded fails the test. */
  readonly app: App;
  /** Says in the output what this engine can not show, and why. */
  readonly gap: (what: string, why: string) => void;
}

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

const library = createRequire(import.meta.url).resolve('@testing-library/dom');
const source = library.replace(/index\.js$/, '@testing-library/dom.umd.min.js');
const finder = `(() => {
${readFileSync(source, 'utf8')}
globalThis.finder = (${makeFinder})(TestingLibraryDom);
})()`;

/** The `test` of all journeys: one browser for all of them, a fresh page for each. */
export const test = base.extend<Fixtures, Started>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  address: [
    async ({ engineName }, use) => {
      const server = await serveRecorded(`.cache/engines/${engineName}`);
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  downloads: [
    async ({ engineName }, use) => {
      const folder = inProject(`.cache/engines/${engineName}-saved`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await use(folder);
    },
    { scope: 'worker' },
  ],
  engine: [
    async ({ engineName, downloads }, use) => {
      const needsScreen = engineName !== 'chromium';
      const screen = needsScreen ? await openScreen() : null;
      const engine = await launchers[engineName]({ downloads, display: screen?.display ?? '' });
      await use(engine);
      await engine.close();
      await screen?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  app: async ({ engine, address }, use, info) => {
    const app = new App(engine, address, finder);
    await use(app);
    if (info.status !== info.expectedStatus) {
      const path = info.outputPath('failed.png');
      writeFileSync(path, await engine.screenshot());
      info.attachments.push({ name: 'failed', path, contentType: 'image/png' });
    }
    const problems = await app.problems();
    await app.evaluate(() => localStorage.clear());
    expect(problems, 'errors and warnings of the page').toEqual([]);
  },
  gap: async ({ engineName }, use, info) => {
    await use((what, why) => {
      const title = ENGINES.find(({ name }) => name === engineName)?.title;
      info.annotations.push({ type: 'gap', description: `${title}: ${what} – ${why}` });
    });
  },
});

export { expect };
