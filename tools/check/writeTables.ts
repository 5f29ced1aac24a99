import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/intake/writeWorkbook';

/**
 * Writes tables in the form of data/: a workbook where the path ends with .xlsx, else a folder of
 * CSV and GeoJSON, which is made where it is missing.
 */
export async function writeTables(
  path: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  if (/\.xlsx$/i.test(path)) {
    writeFileSync(path, await writeWorkbook(files));
    return;
  }
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
}
