import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packsQuickly } from '../inputs.mjs';

/** Text files compress well, and so does a database of texts; the smallest are not worth it. */
const compressible =
  /\.(html|js|mjs|css|json|geojson|jsonld|atom|gpkg|wasm|csv|svg|webmanifest|txt|xml)$/;
const worthwhileBytes = 1024;

/** Of pages that only tests read, packing as tightly as possible would be a third of the build. */
const level = packsQuickly ? { gz: 6, br: 4, atStart: 4 } : { gz: 9, br: 10, atStart: 11 };
/** What each first visit waits for is packed as tightly as can be: of all files that would take minutes. */
const atStart = /(^|[\\/])(start-[^\\/]*\.js|sites-index\.json)$/;
const packers = {
  gz: (content: Buffer) => promisify(gzip)(content, { level: level.gz }),
  br: (content: Buffer, path: string) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: atStart.test(path) ? level.atStart : level.br,
      },
    }),
};
/** Files that are packed at a time, by other threads. */
const atOnce = 4;

/**
 * Writes a .gz and a .br copy beside each text file below a folder, and removes older copies.
 * @param editable files, relative to the folder, that may be edited later: they get no copies,
 * which servers would prefer over the edited original
 */
export async function compressFiles(
  folder: string,
  editable: readonly string[] = [],
): Promise<void> {
  const left = new Set(editable.map((name) => join(folder, name)));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const packNext = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const content = readFileSync(path);
      const packed = content.length >= worthwhileBytes && !left.has(path);
      for (const [suffix, pack] of Object.entries(packers)) {
        if (packed) writeFileSync(`${path}.${suffix}`, await pack(content, path));
        else rmSync(`${path}.${suffix}`, { force: true });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, packNext));
}
