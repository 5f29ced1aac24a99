import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from './compressFiles';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
const long = 'Größe und Straße. '.repeat(200);

beforeAll(() => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), long);
  writeFileSync(join(folder, 'data/sites.geojson'), long);
  writeFileSync(join(folder, 'kurz.html'), 'kurz');
  writeFileSync(join(folder, 'bild.png'), long);
  compressFiles(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('text files get copies beside them, small files and pictures do not', () => {
  expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual([
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
