// @ts-check
import { inProject, readJson } from './project.mjs';
import { Stop } from './stop.mjs';

/** @param {string} version such as "20.19.0", "v22.1" or ">=20.19.0" */
const numbers = (version) => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);

/**
 * @param {string} version the running one
 * @param {string} range of the form ">=a.b.c", the only form package.json uses
 * @returns {boolean} whether the version is new enough
 */
export function isNewEnough(version, range) {
  const have = numbers(version);
  const need = numbers(range);
  for (const [i, wanted] of need.entries()) {
    const difference = (have[i] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Stops with a sentence when Node is older than `engines.node` in package.json. */
export function checkNode() {
  const range = readJson(inProject('package.json'))?.engines?.node ?? '>=0';
  if (isNewEnough(process.versions.node, range)) return;
  throw new Stop(
    `Ihr Node ${process.versions.node} ist zu alt. Installieren Sie bitte Node ${numbers(range).join('.')} oder neuer.`,
  );
}
