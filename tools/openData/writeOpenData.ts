import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOperatorDetails } from '../../src/model/operator/readOperatorDetails';
import type { Release } from '../../src/model/releases/release';
import { outDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { openDataFiles, type Rendered } from './openDataFiles';
import { openTables } from './openTables';

/**
 * Writes what other programs read beside the files that are written already, and describes all of
 * them. Throws where a file below data/ is described nowhere. Returns what the page on them says.
 * @param releases the oldest first
 */
export function writeOpenData(rendered: Rendered, releases: readonly Release[]) {
  const { json, root: address } = readOperatorFile();
  const researched = releases.at(-1)?.date ?? '';
  const { content, descriptor } = openDataFiles({
    ...rendered,
    tables: openTables(),
    issued: releases[0]?.date ?? '',
    researched,
    details: readOperatorDetails(json).details,
    address,
    published: (path) => readFileSync(join(outDir, 'data', path)),
  });
  for (const [path, bytes] of content) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const described = new Set(descriptor.resources.map(({ path }) => path));
  const unknown = publishedPaths().filter(
    (path) => !isAbout(path) && !isPart(path) && !described.has(path),
  );
  if (unknown.length > 0)
    throw new Error(`data/datapackage.json does not describe ${unknown.join(', ')}`);
  const bytes = new Map(descriptor.resources.map((resource) => [resource.path, resource.bytes]));
  return { version: descriptor.version, researched, bytes, address };
}

const publishedPaths = (): readonly string[] =>
  readdirSync(join(outDir, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(outDir, 'data/').length));

/** Whether a file is a site of sites.geojson by itself, which the map fetches when it is opened. */
const isPart = (path: string) => path.startsWith('sites/');

/** Whether a file only says something about others. */
const isAbout = (path: string): boolean =>
  /\.(br|gz|csvt|prj|schema\.json|jsonld)$/.test(path) || path === 'datapackage.json';
