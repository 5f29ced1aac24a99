// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMain, runWithLabel } from './command.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {object} Needed
 * @property {string} title
 * @property {readonly (readonly string[])[]} programs what it needs on PATH; of each line one is enough
 * @property {readonly string[]} packages of Debian and Ubuntu that bring them
 * @typedef {Needed & { name: EngineName }} Engine
 */

/** Xvfb is a screen without a monitor: WebKit needs one, and Firefox draws WebGL on one only. */
const screen = ['Xvfb'];

/** @type {readonly Engine[]} The engines of the browsers that people use; Chromium comes with the other tests. */
export const ENGINES = [
  { name: 'chromium', title: 'Chromium', programs: [], packages: [] },
  {
    name: 'firefox',
    title: 'Firefox',
    programs: [['firefox-esr', 'firefox'], screen],
    packages: ['firefox-esr', 'xvfb'],
  },
  {
    name: 'webkit',
    title: 'WebKit',
    programs: [['WebKitWebDriver'], screen],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** @type {Needed} It reads the files that people save, as their maps do. */
const GDAL = { title: 'GDAL', programs: [['ogrinfo']], packages: ['gdal-bin'] };

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {readonly string[]} names in order of preference
 * @param {string} [path] like the variable PATH
 * @returns {string | undefined} absolute path of the first program that is there
 */
export function findProgram(names, path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * @template {Needed} T
 * @param {readonly T[]} needed
 * @param {string} [path] like the variable PATH
 * @returns {readonly T[]} those that lack a program
 */
const lacking = (needed, path) =>
  needed.filter(({ programs }) => programs.some((names) => !findProgram(names, path)));

/** @param {string} [path] like the variable PATH */
export const missingEngines = (path) => lacking(ENGINES, path);

/** @param {string} [path] like the variable PATH @returns {readonly Needed[]} engines and readers */
export const missingPrograms = (path) => [...missingEngines(path), ...lacking([GDAL], path)];

/**
 * @param {readonly Needed[]} missing
 * @returns {string} one line that names what is not tested and how to change that; '' if nothing is
 * missing
 */
export function missingSentence(missing) {
  if (missing.length === 0) return '';
  const titles = new Intl.ListFormat('de').format(missing.map(({ title }) => title));
  const packages = [...new Set(missing.flatMap(({ packages: names }) => names))].join(' ');
  return `Nicht geprüft in ${titles}: Installieren Sie dafür (Debian, Ubuntu) sudo apt-get install ${packages}`;
}

/**
 * @param {Needed} needed
 * @param {boolean} isRoot
 * @returns {string[]} the command that installs it, without asking for a password
 */
export function installCommand({ packages }, isRoot) {
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const get = 'DEBIAN_FRONTEND=noninteractive apt-get';
  const install = `${get} install -y --no-install-recommends ${packages.join(' ')}`;
  // One dead package source makes update fail, though the packages may still be available.
  return [...sudo, 'sh', '-c', `${get} update; ${install}`];
}

/** Installs what is missing; where that fails, the tests go on without it. */
async function main() {
  for (const needed of missingPrograms())
    await runWithLabel(
      `${needed.title} wird mit apt-get installiert`,
      installCommand(needed, process.getuid?.() === 0),
      { stdio: 'ignore', timeout: 10 * 60_000 },
    );
  const left = missingSentence(missingPrograms());
  if (left) console.log(left);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
