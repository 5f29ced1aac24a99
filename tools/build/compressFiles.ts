import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Text files compress well, and so does a database of texts; the smallest are not worth it. */
const compressible =
  /\.(html|js|mjs|css|json|geojson|jsonld|atom|gpkg|wasm|csv|svg|webmanifest|txt|xml)$/;
const worthwhileBytes = 1024;

const packers = {
  gz: (content: Buffer) => gzipSync(content, { level: 9 }),
  br: (content: Buffer) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
};

/**
 * Writes a .gz and a .br copy beside each text file below a folder, and removes older copies.
 * @param editable files, relative to the folder, that may be edited later: they get no copies,
 * which servers would prefer over the edited original
 */
export function compressFiles(folder: string, editable: readonly string[] = []): void {
  const left = new Set(editable.map((name) => join(folder, name)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const packed = content.length >= worthwhileBytes && !left.has(path);
    for (const [suffix, pack] of Object.entries(packers)) {
      if (packed) writeFileSync(`${path}.${suffix}`, pack(content));
      else rmSync(`${path}.${suffix}`, { force: true });
    }
  }
}
