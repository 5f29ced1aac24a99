// @ts-check
import { npm, runQuietly } from './command.mjs';
import { withProgress } from './progress.mjs';
import { inProject, readJson } from './project.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

// NODE_ENV=production or a user's own npm settings must not leave out what the build needs.
const OPTIONS = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--include=dev',
  '--include=optional',
];
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;

/**
 * Compares the wanted packages with npm's own record of what it installed, so that an `npm ci` or
 * `npm install` done by hand counts too. npm writes that record last: a broken install has none.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {boolean} whether all packages are there in the wanted version (optional ones may lack)
 */
export function isInstalled(wanted, installed) {
  const present = installed?.packages;
  if (!present) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version;
  });
}

/**
 * @param {string} output what npm said
 * @returns {string} the sentence for the person
 */
export function installAdvice(output) {
  return OFFLINE.test(output)
    ? 'Die Pakete fehlen, und npm erreicht das Netz nicht: Stellen Sie eine Verbindung her und starten Sie den Befehl noch einmal.'
    : 'Die Pakete ließen sich nicht installieren: Oben steht, was npm meldet. Beheben Sie das und starten Sie den Befehl noch einmal.';
}

/**
 * Some versions of npm refuse (EUSAGE) a lock file that lacks optional packages of other systems.
 * Then `install --no-save` still takes every locked version and leaves the lock file alone.
 */
async function install() {
  const strict = await runQuietly(npm('ci', ...OPTIONS));
  const refused = !strict.ok && /\bEUSAGE\b/.test(strict.output);
  return refused ? runQuietly(npm('install', '--no-save', ...OPTIONS)) : strict;
}

/** Installs the packages of package-lock.json if they are missing or stale; else does nothing. */
export async function ensureDependencies() {
  const wanted = readJson(inProject('package-lock.json'));
  if (!wanted)
    throw new Stop(
      'Die Datei package-lock.json fehlt oder ist kaputt: Holen Sie sie aus dem Repository zurück.',
    );
  if (isInstalled(wanted, readJson(inProject('node_modules', '.package-lock.json')))) return;
  const result = await withProgress('Pakete werden installiert', install);
  if (result.ok) return;
  const faults = result.output.split('\n').filter((line) => line && !line.startsWith('npm warn'));
  console.error(faults.slice(0, 20).join('\n'));
  throw new Stop(installAdvice(result.output));
}
