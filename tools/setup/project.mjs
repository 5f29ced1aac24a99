// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, whatever directory the command was started from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string[]} parts path below the repository root
 * @returns {string} absolute path
 */
export const inProject = (...parts) => join(projectRoot, ...parts);

/**
 * @param {string} path absolute
 * @returns {any} the parsed file, or undefined if it is missing or not JSON
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
