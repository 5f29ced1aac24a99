// @ts-check
import { findBrowser } from './browser.mjs';
import { runQuietly } from './command.mjs';
import { withProgress } from './progress.mjs';
import { inProject } from './project.mjs';
import { Stop } from './stop.mjs';

const LIMIT_MS = 5 * 60_000;

/** @returns {Promise<void>} after Playwright has tried to download its own browser */
async function download() {
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const install = [cli, 'install', '--no-shell', 'chromium'];
  await withProgress('Ein Browser für die Tests wird geladen', () =>
    runQuietly([process.execPath, install], { limitMs: LIMIT_MS }),
  );
}

/**
 * @param {string[]} rights "sudo -n", or nothing for root
 * @param {string[]} args
 */
const aptGet = (rights, ...args) => {
  const [program, ...rest] = [
    ...rights,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  return runQuietly([/** @type {string} */ (program), rest], { limitMs: LIMIT_MS });
};

/** Installs the system's Chromium where apt-get is there and may be used without a password. */
async function installWithApt() {
  if (process.platform !== 'linux') return;
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!(await aptGet(rights, '--version')).ok) return;
  await withProgress('Chromium wird mit apt-get installiert', async () => {
    // One dead package source makes update fail, though chromium may still be found.
    await aptGet(rights, 'update');
    const install = (/** @type {string} */ name) =>
      aptGet(rights, 'install', '-y', '--no-install-recommends', name);
    const lean = await install('chromium-headless-shell');
    return lean.ok ? lean : install('chromium');
  });
}

/**
 * Finds a browser for the tests or gets one.
 * @returns {Promise<string>} its path
 * @throws {Stop} with what to install, if nothing helped
 */
export async function ensureBrowser() {
  let path = await findBrowser();
  for (const attempt of [download, installWithApt]) {
    if (path) return path;
    await attempt();
    path = await findBrowser();
  }
  if (path) return path;
  throw new Stop(
    'Für die Browsertests fehlt ein Browser: Installieren Sie Chromium oder Google Chrome (Debian, Ubuntu: sudo apt-get install chromium) oder nennen Sie ihn mit CHROMIUM_PATH=… npm test',
  );
}
