// @ts-check
import { resolve } from 'node:path';
import { Stop } from './setup/command.mjs';
import { inProject } from './setup/project.mjs';

/**
 * Inputs and output of a build, all from the environment and read only here, so that builds can run
 * side by side: `FACTS_DIR=copy OUT_DIR=.cache/copy BUILD_YEAR=2027 npm run build`.
 */

/**
 * @param {string | undefined} text value of BUILD_YEAR
 * @param {Date} [now]
 * @returns {number} the current year of the build: bounds the years of the facts and decides what
 * has ended
 * @throws {Stop} if the text is no year
 */
export function readYear(text, now = new Date()) {
  if (!text) return now.getFullYear();
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new Stop(`BUILD_YEAR=${text} ist kein Jahr: Geben Sie vier Ziffern an.`);
}

export const buildYear = readYear(process.env.BUILD_YEAR);

/**
 * Folder of the facts: the tables described in data/README.md. Boundaries are always those of
 * data/.
 */
export const factsDir = resolve(process.env.FACTS_DIR || inProject('data'));

/** Output folder. */
export const outDir = resolve(process.env.OUT_DIR || inProject('dist'));

/**
 * @param {string | undefined} text value of BASE_PATH
 * @returns {string} with a slash at both ends
 * @throws {Stop} if the text is no path
 */
export function readBasePath(text) {
  const path = `/${text ?? ''}/`.replace(/\/{2,}/g, '/');
  if (/^[\w\-./~%]*$/.test(path) && !path.includes('..')) return path;
  throw new Stop(
    `BASE_PATH=${text} ist kein Pfad: Geben Sie an, wo die Karte liegt, etwa /karte/.`,
  );
}

/**
 * Path of the map on its server: all addresses are relative, but for those of the page for unknown
 * addresses and of the configuration of servers.
 */
export const basePath = readBasePath(process.env.BASE_PATH);

/** Origins that pages may ask beside their own server and the map service of betrieb.json. */
export const connectHosts = (process.env.CONNECT_HOSTS ?? '').split(/\s+/).filter(Boolean);

/** Packed copies are made quickly rather than small: for builds that no visitor sees. */
export const packsQuickly = process.env.PACKING === 'quick';
