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
import { keptWhole, test } from './support/keptTest';
import { expect } from './support/test';

test('one file, unpacked anywhere, runs by one command, and is the same whenever it is packed', async ({
  app,
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const pack = async (name: string) => {
    await packSite(fixtureInputs.OUT_DIR, join(folder, name));
    return readFileSync(join(folder, name));
  };
  const file = await pack('a.zip');
  expect(file.equals(await pack('b.zip'))).toBe(true);
  for (const [path, content] of Object.entries(unzipSync(file))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const port = await freePort({ port: 0, host: 'localhost' });
  const { OUT_DIR: _, ...env } = process.env;
  const server = spawn(process.execPath, ['starten.mjs'], {
    cwd: join(folder, 'quartierskarte-hessen'),
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    expect(said.toString().trim()).toBe(`http://localhost:${port}/`);
    const answer = await page.goto(`http://localhost:${port}/standort/kassel-wesertor/`);
    expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors');
    await app.waitForMap();
    await expect(app.sites()).toHaveCount(siteCount);
    await expect(app.panel(titleOf(siteById('kassel-wesertor')))).toBeVisible();
    await keptWhole(page);
  } finally {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
    rmSync(folder, { recursive: true });
  }
});
