import { readOperatorDetails } from './readOperatorDetails';

/**
 * The address under which the map is on the web, with a slash at its end, from `website.adresse` in
 * betrieb.json, any JSON. Never throws; null where it is not set or not valid.
 */
export const publicRoot = (json: unknown): string | null =>
  readOperatorDetails(json).details['website.adresse'] ?? null;

/**
 * Where a page or file is on the web; null where the operator does not say.
 * @param root of `publicRoot`
 * @param path from the root: 'standort/kassel-wesertor/', '' for the map itself
 */
export const publicAddress = (root: string | null, path: string): string | null =>
  root === null ? null : `${root}${path}`;
