import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');

it('no style is for spans as such: a text that has neighbours stands in one, see src/jsx', () => {
  const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );
  const forSpans = sheets.flatMap((path) =>
    [
      ...readFileSync(join(src, path), 'utf8')
        .replaceAll(/\/\*.*?\*\//gs, '')
        .matchAll(/^[^;{}]*[\s>+~(]t?span\b[^;{}]*\{/gm),
    ].map(([selector]) => `${path}: ${selector.trim()}`),
  );
  expect(sheets.length).toBeGreaterThan(40);
  expect(forSpans).toEqual([]);
});
