// @ts-check
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runWithLabel, Stop } from './command.mjs';
import { inProject } from './project.mjs';

/** The headless shell first: it makes tests a quarter faster. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * Some programs with the right name only explain how to install the browser, and Playwright's own
 * may lack system libraries. Windows browsers ignore --version and open a window: trust them.
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return statSync(path, { throwIfNoEntry: false })?.isFile();
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Path of Playwright's own browser, if Playwright is installed. */
async function playwrightPath() {
  try {
    return (await import('@playwright/test')).chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * Finds a Chromium that starts: CHROMIUM_PATH, well-known names on PATH, Playwright's own.
 * @param {Record<string, string | undefined>} [env]
 * @param {() => Promise<string>} [own]
 * @returns {Promise<string | undefined>} its path; undefined if there is none
 * @throws {Stop} if CHROMIUM_PATH is set, but wrong
 */
export async function findBrowser(env = process.env, own = playwrightPath) {
  const { CHROMIUM_PATH: chosen, PATH = '' } = env;
  if (chosen && !starts(chosen))
    throw new Stop(
      `CHROMIUM_PATH zeigt auf ${chosen}, aber dort startet kein Browser: Berichtigen oder löschen Sie die Variable.`,
    );
  if (chosen) return chosen;
  const folders = PATH.split(delimiter).filter(Boolean);
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return named.find(starts) ?? [await own()].find((path) => path && starts(path));
}

const cli = inProject('node_modules/@playwright/test/cli.js');
const apt = 'DEBIAN_FRONTEND=noninteractive apt-get';
const get = `${apt} install -y --no-install-recommends`;
const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** @type {[label: string, command: string[]][]} Ways to get a browser; the second needs apt-get, and no password. */
const SOURCES = [
  [
    'Ein Browser für die Tests wird geladen',
    [process.execPath, cli, 'install', '--no-shell', 'chromium'],
  ],
  [
    'Chromium wird mit apt-get installiert',
    // One dead package source makes update fail, though chromium may still be available.
    [...sudo, 'sh', '-c', `${apt} update; ${get} chromium-headless-shell || ${get} chromium`],
  ],
];

/**
 * Finds a browser for the tests or gets one.
 * @returns {Promise<string>} its path
 * @throws {Stop} with what to install, if nothing helped
 */
export async function ensureBrowser([source, ...others] = SOURCES) {
  const path = await findBrowser();
  if (path) return path;
  if (!source)
    throw new Stop(
      'Für die Browsertests fehlt ein Browser: Installieren Sie Chromium oder Google Chrome (Debian, Ubuntu: sudo apt-get install chromium) oder nennen Sie ihn mit CHROMIUM_PATH=… npm test',
    );
  await runWithLabel(...source, { stdio: 'ignore', timeout: 5 * 60_000 });
  return ensureBrowser(others);
}
