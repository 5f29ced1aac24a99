// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * What the search asks of the machine; tests put a fake in its place.
 * @typedef {object} Machine
 * @property {(path: string) => boolean} exists is it a file that may be executed?
 * @property {(path: string) => boolean} starts does this browser start?
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright keeps its own
 */

/** @typedef {Record<string, string | undefined>} Env */

/** The first has no window, which makes the tests a quarter quicker. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** @param {string} path */
function exists(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Some programs with the right name only tell how to install the browser, and Playwright's own may
 * lack system libraries. Windows browsers do not answer --version but open a window: trust them.
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightPath() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @type {Machine} */
const thisMachine = { exists, starts, playwrightPath };

/**
 * @param {string} name of a program
 * @param {Env} env
 * @param {Machine['exists']} isThere
 * @returns {string | undefined} the first such program on PATH
 */
function which(name, env, isThere) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isThere);
}

/**
 * @param {string} path value of CHROMIUM_PATH
 * @param {Machine} machine
 * @returns {string | undefined} what is wrong with it
 */
function faultOf(path, machine) {
  if (!machine.exists(path)) return 'ist keine ausführbare Datei';
  return machine.starts(path) ? undefined : 'startet nicht';
}

/**
 * @param {string} path value of CHROMIUM_PATH
 * @param {Machine} machine
 */
function checkChosen(path, machine) {
  const fault = faultOf(path, machine);
  if (!fault) return path;
  throw new Stop(
    `CHROMIUM_PATH zeigt auf ${path}, aber das ${fault}: Berichtigen oder löschen Sie die Variable.`,
  );
}

/**
 * Looks for a Chromium that starts: CHROMIUM_PATH, well-known names on PATH, Playwright's own.
 * @param {Env} [env]
 * @param {Machine} [machine]
 * @returns {Promise<string | undefined>} its path; undefined if there is none
 * @throws {Stop} if CHROMIUM_PATH is set, but wrong
 */
export async function findBrowser(env = process.env, machine = thisMachine) {
  if (env.CHROMIUM_PATH) return checkChosen(env.CHROMIUM_PATH, machine);
  for (const name of NAMES) {
    const path = which(name, env, machine.exists);
    if (path && machine.starts(path)) return path;
  }
  const own = await machine.playwrightPath();
  return own && machine.exists(own) && machine.starts(own) ? own : undefined;
}
