import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fixtureInputs } from '../src/testing/fixtureInputs';
import { packSite } from '../tools/build/packSite';
import { freePort } from '../tools/setup/port.mjs';
import { siteById, siteCount, titleOf } from './support/facts';
import { keptWhole } from './support/keptTest';
import { test as base, expect } from './support/test';

interface Unpacked {
  /** Folder with the file itself, and what was in it. */
  readonly folder: string;
}

const test = base.extend<Unpacked>({
  serviceWorkers: 'allow',
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    const file = join(folder, 'map.zip');
    await packSite(fixtureInputs.OUT_DIR, file);
    for (const [path, content] of Object.entries(unzipSync(readFileSync(file)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ folder }, use) => {
    const port = await freePort({ port: 0, host: 'localhost' });
    const { OUT_DIR: _, ...env } = process.env;
    const server = spawn(process.execPath, ['starten.mjs'], {
      cwd: join(folder, 'quartierskarte-hessen'),
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(server.stdout, 'data');
    await use(String(said).trim());
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  },
});

test('one file, unpacked anywhere, runs by one command, and is the same whenever it is packed', async ({
  app,
  folder,
  page,
}) => {
  const again = join(folder, 'again.zip');
  await packSite(fixtureInputs.OUT_DIR, again);
  expect(readFileSync(again).equals(readFileSync(join(folder, 'map.zip')))).toBe(true);

  const answer = await page.goto('./standort/kassel-wesertor/');
  expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors');
  await app.waitForMap();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.panel(titleOf(siteById('kassel-wesertor')))).toBeVisible();
  await keptWhole(page);
});
