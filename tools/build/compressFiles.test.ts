import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../serve.mjs';
import { compressFiles } from './compressFiles';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
const long = 'Größe und Straße. '.repeat(200);
const settings = (grundkarte: string) => JSON.stringify({ grundkarte, text: long });

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), long);
  writeFileSync(join(folder, 'data/sites.geojson'), long);
  writeFileSync(join(folder, 'kurz.html'), 'kurz');
  writeFileSync(join(folder, 'bild.png'), long);
  writeFileSync(join(folder, 'betrieb.json'), settings('strassen'));
  // Left by an earlier build, when these files were packed.
  for (const name of ['kurz.html.gz', 'betrieb.json.gz', 'betrieb.json.br'])
    writeFileSync(join(folder, name), 'alt');
  await compressFiles(folder, ['betrieb.json']);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('text files get copies beside them; small files, pictures and editable files do not', () => {
  expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual([
    'betrieb.json',
    'bild.png',
    'data',
    'data/sites.geojson',
    'data/sites.geojson.br',
    'data/sites.geojson.gz',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'kurz.html',
  ]);
});

test('the copies hold the same text in fewer bytes', () => {
  const gzip = readFileSync(join(folder, 'index.html.gz'));
  const brotli = readFileSync(join(folder, 'index.html.br'));
  expect(gunzipSync(gzip).toString()).toBe(long);
  expect(brotliDecompressSync(brotli).toString()).toBe(long);
  expect(Math.max(gzip.length, brotli.length)).toBeLessThan(long.length / 5);
});

test('an edit of the operator is served at once, to browsers that unpack too', async () => {
  const server = await serve({ dir: folder, port: 0 });
  try {
    const ask = async () => {
      const headers = { 'Accept-Encoding': 'gzip, br' };
      const response = await fetch(`${server.address}betrieb.json`, { headers });
      return ((await response.json()) as { readonly grundkarte: string }).grundkarte;
    };
    expect(await ask()).toBe('strassen');
    writeFileSync(join(folder, 'betrieb.json'), settings('umriss, und nichts sonst'));
    expect(await ask()).toBe('umriss, und nichts sonst');
  } finally {
    await server.close();
  }
});
