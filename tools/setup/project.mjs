// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} [path] below the repository root
 * @returns {string} absolute path, whatever directory the command was started from
 */
export const inProject = (path = '') => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * @param {string} path below the repository root
 * @returns {any} the parsed file, or undefined if it is missing or not JSON
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8'));
  } catch {
    return undefined;
  }
}
