import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOperatorDetails } from '../../src/model/operator/readOperatorDetails';
import { compileFacts } from '../facts';
import { outDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { type Layers, openDataFiles } from './openDataFiles';
import { openTables } from './openTables';

/**
 * Writes what other programs read beside the files that are written already, and describes all of
 * them. Throws where a file below data/ is described nowhere.
 */
export function writeOpenData(layers: Layers): void {
  const { details } = readOperatorDetails(readOperatorFile().json);
  const files = openDataFiles({
    tables: openTables(),
    ...layers,
    researched: compileFacts().researched,
    publisher: details['betreiber.name'] ?? null,
    address: null,
    published: (path) => readFileSync(join(outDir, 'data', path)),
  });
  for (const [path, content] of files.content) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const found = readdirSync(join(outDir, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(outDir, 'data/').length));
  const unknown = found.filter((path) => !isAbout(path) && !files.described.has(path));
  if (unknown.length > 0)
    throw new Error(`data/datapackage.json does not describe ${unknown.join(', ')}`);
}

/** Whether a file only says something about others. */
const isAbout = (path: string): boolean =>
  /\.(br|gz|csvt|prj)$/.test(path) || path === 'datapackage.json' || path.endsWith('.schema.json');
