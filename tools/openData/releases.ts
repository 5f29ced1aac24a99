import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { latest } from '../../src/model/partialDate';
import { recordOf } from '../../src/model/recordOf';
import {
  type PackedRelease,
  packRelease,
  type Release,
  releasedTables,
  unpackRelease,
} from '../../src/model/releases/release';
import { siteAreaRows, siteAreasFile } from '../../src/model/tables/siteAreas';
import type { DataTable } from '../../src/model/tables/tableSchema';
import { readFactFiles } from '../facts';
import { buildYear, factsDir } from '../inputs.mjs';
import { tableRows } from './dataPackage';
import { openTables } from './openTables';

/** Folder of the releases below one of facts. */
const folder = 'releases';

/** The facts of a folder as they are now. Throws where editions.csv has no date. */
export function presentRelease(dir = factsDir, year = buildYear): Release {
  const tables = new Map(openTables(dir, year).map((table) => [table.name, table]));
  const rowsOf = (name: DataTable | typeof siteAreasFile) => {
    if (name === siteAreasFile) return siteAreaRows(readFactFiles(dir, year)[name]);
    const table = tables.get(name);
    return table === undefined ? [] : tableRows(table.content, table.schema);
  };
  const date = latest(rowsOf('editions.csv').map((row) => row.date ?? null));
  if (date === null) throw new Error('editions.csv: no date');
  return { date, tables: recordOf(releasedTables, rowsOf) };
}

/**
 * All releases of a folder of facts, the oldest first, the present one last. A release that is kept
 * under the date of the present one is not read: the tables are newer.
 */
export function allReleases(dir = factsDir, year = buildYear): readonly Release[] {
  const present = presentRelease(dir, year);
  const kept = existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : [];
  const former = kept
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => readRelease(join(dir, folder, name)))
    .filter(({ date }) => date < present.date)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return [...former, present];
}

const readRelease = (file: string): Release =>
  unpackRelease(JSON.parse(gunzipSync(readFileSync(file)).toString()) as PackedRelease);

/** Keeps the present facts as a release, in place of one of the same date. Returns its file. */
export function keepRelease(dir = factsDir, year = buildYear): string {
  const release = presentRelease(dir, year);
  mkdirSync(join(dir, folder), { recursive: true });
  const file = join(dir, folder, `${release.date}.json.gz`);
  // The operating system that gzip names is that of whoever keeps it: the same everywhere.
  const packed = gzipSync(JSON.stringify(packRelease(release)), { level: 9 });
  packed[9] = 255;
  writeFileSync(file, packed);
  return file;
}
