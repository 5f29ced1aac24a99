import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStops, joined, openFile } from '../../src/intake/open/openFile';
import type { Opened } from '../../src/intake/opened';
import { Stop } from '../setup/command.mjs';

/** What the data check reads of a folder. */
const readable = /\.(csv|tsv|txt|xlsx|ods|geojson|gpkg|zip)$/i;

/** The folder of complete facts that someone has given: it needs no other tables; else null. */
export const wholeFolder = ([path, ...more]: readonly string[]): string | null =>
  path !== undefined && more.length === 0 && existsSync(join(path, 'sites.geojson')) ? path : null;

/**
 * Opens files, and those of folders.
 * @throws {Stop} where a path does not exist, or a folder has nothing to read
 */
export async function readGiven(paths: readonly string[]): Promise<Opened> {
  const files = paths.flatMap(filesAt);
  return joined(
    await Promise.all(files.map(([name, path]) => openFile({ name, bytes: readFileSync(path) }))),
  );
}

function filesAt(path: string): (readonly [name: string, path: string])[] {
  if (!existsSync(path)) throw new Stop(`${path} gibt es nicht.`);
  if (!statSync(path).isDirectory()) return [[path.replace(/^.*[/\\]/, ''), path]];
  const names = readdirSync(path).filter((name) => readable.test(name) && !isStops(name));
  if (names.length === 0) throw new Stop(`Im Ordner ${path} liegt keine Tabelle und keine Karte.`);
  return names.map((name) => [name, join(path, name)]);
}
