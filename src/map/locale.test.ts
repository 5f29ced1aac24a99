import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../text/de/texts';
import { mapLocale } from './locale';

const library = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const source = readFileSync(join(library, 'src/ui/default_locale.ts'), 'utf8');
const originals = new Map(
  [...source.matchAll(/'([\w.]+)': '(.*)'/g)].map(([, key = '', text = '']) => [key, text]),
);

describe('mapLocale', () => {
  it('has only keys that MapLibre knows, each in other words', () => {
    expect(originals.size).toBeGreaterThan(5);
    for (const [key, text] of Object.entries(mapLocale(de))) {
      expect(originals.has(key), key).toBe(true);
      expect(text, key).not.toBe('');
      expect(text, key).not.toBe(originals.get(key));
    }
  });

  it('covers the name of the map and all gesture hints', () => {
    const wanted = [...originals.keys()].filter((key) => /^(Map|CooperativeGestures)/.test(key));
    expect(Object.keys(mapLocale(de)).toSorted()).toEqual(wanted.toSorted());
  });
});
