import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}
const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;

test('the map can be installed from any path of any server', () => {
  const at = 'https://stadt.example/karte/manifest.webmanifest';
  for (const address of [
    manifest.start_url,
    manifest.scope,
    ...manifest.shortcuts.map(({ url }) => url),
  ])
    expect(new URL(address, at).href).toContain('https://stadt.example/karte/');
  expect(manifest.display).toBe('standalone');
  expect(manifest.lang).toBe('de');
});

test('its icons are as large as it says, and one may be cut to any shape', () => {
  const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  for (const { src, sizes } of drawn) {
    const { width, height } = PNG.sync.read(readFileSync(join('public', src)));
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  const maskable = manifest.icons.find(({ purpose }) => purpose === 'maskable');
  const { data } = PNG.sync.read(readFileSync(join('public', maskable?.src ?? '')));
  expect(data[3], 'opaque to the corner').toBe(255);
});
