// @ts-check
import { npm, runWithLabel, Stop } from './command.mjs';
import { readJson } from './project.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Compares the required packages with npm's own record of the installed ones, which it writes last:
 * a broken install has none, a manual one counts.
 * @param {Lock | undefined} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {boolean} whether all packages are installed in the required version (optional ones may
 * be missing)
 */
export function isInstalled(wanted, installed) {
  const present = installed?.packages;
  if (!present || !wanted?.packages) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} output of npm
 * @returns {string} the sentence for the person
 */
export function installAdvice(output) {
  if (output.includes('EBADENGINE'))
    return `Ihr Node ${process.versions.node} passt nicht: Oben steht unter „Required“, welche Versionen gehen. Installieren Sie eine davon und starten Sie den Befehl noch einmal.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    return 'Die Pakete fehlen, und npm erreicht das Netz nicht: Stellen Sie eine Verbindung her und starten Sie den Befehl noch einmal.';
  return 'Die Pakete ließen sich nicht installieren: Oben steht, was npm meldet. Beheben Sie das und starten Sie den Befehl noch einmal.';
}

/** Installs the packages of package-lock.json if they are missing or out of date. */
export async function ensureDependencies() {
  const wanted = readJson('package-lock.json');
  if (isInstalled(wanted, readJson('node_modules/.package-lock.json'))) return;
  // NODE_ENV=production or a user's own npm settings must not omit what the build needs.
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'];
  const { ok, output } = await runWithLabel('Pakete werden installiert', npm('ci', ...options));
  if (ok) return;
  console.error(output.trim());
  throw new Stop(installAdvice(output));
}
