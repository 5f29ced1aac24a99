// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMain, runWithLabel } from './command.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {object} Needed
 * @property {string} title
 * @property {readonly (readonly string[])[]} programs what it needs on PATH; of each line one is enough
 * @property {readonly string[]} [files] that have to be there, too
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

/**
 * @type {readonly (Needed & { title: 'nginx' | 'Caddy' })[]} For each the build writes a
 * configuration; tests start them on ports of their own.
 */
export const SERVERS = [
  {
    title: 'nginx',
    programs: [['nginx']],
    files: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  { title: 'Caddy', programs: [['caddy']], packages: ['caddy'] },
];

/** Debian keeps servers where not everybody looks for programs. */
const PATH = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`;

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
export function findProgram(names, path = PATH) {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * @param {Needed} needed
 * @param {string} [path] like the variable PATH
 */
export const isThere = ({ programs, files = [] }, path) =>
  programs.every((names) => findProgram(names, path)) && files.every((file) => existsSync(file));

/**
 * @template {Needed} T
 * @param {readonly T[]} needed
 * @param {string} [path] like the variable PATH
 * @returns {readonly T[]} those that lack a program
 */
const lacking = (needed, path) => needed.filter((each) => !isThere(each, path));

/** @param {string} [path] like the variable PATH */
export const missingEngines = (path) => lacking(ENGINES, path);

/** @param {string} [path] like the variable PATH @returns {readonly Needed[]} engines, readers and servers */
export const missingPrograms = (path) => [
  ...missingEngines(path),
  ...lacking([GDAL, ...SERVERS], path),
];

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
 * @param {readonly string[]} packages
 * @param {boolean} isRoot
 * @returns {string[]} the command that installs them, without asking for a password; without packages
 * it learns which there are
 */
export function installCommand(packages, isRoot) {
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const get = 'DEBIAN_FRONTEND=noninteractive apt-get';
  if (packages.length === 0) return [...sudo, 'sh', '-c', `${get} update`];
  const install = `${get} install -y --no-install-recommends ${packages.join(' ')}`;
  return [...sudo, 'sh', '-c', `${NO_SERVICES}\n${install}`];
}

/** Debian starts each server that it installs, on port 80: not here, where tests start them. */
const NO_SERVICES = `policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy
  trap 'rm -f $policy' EXIT
fi`;

/** Installs what is missing; where that fails, the tests go on without it. */
async function main() {
  const isRoot = process.getuid?.() === 0;
  const options = { stdio: /** @type {const} */ ('ignore'), timeout: 10 * 60_000 };
  const missing = missingPrograms();
  // One dead package source makes that fail, though the packages may still be available.
  if (missing.length > 0)
    await runWithLabel('apt-get liest, was es gibt', installCommand([], isRoot), options);
  for (const { title, packages } of missing)
    await runWithLabel(
      `${title} wird mit apt-get installiert`,
      installCommand(packages, isRoot),
      options,
    );
  const left = missingSentence(missingPrograms());
  if (left) console.log(left);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
