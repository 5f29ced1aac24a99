import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

it('no style asks for a weight that the font has not', () => {
  // Those of @font-face are ranges.
  const asked = sheets.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/font-weight:\s*(\d+)\s*;/g)].map(
      ([, weight]) => ({ path, weight: Number(weight) }),
    ),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ weight }) => weight < 400 || weight > 700)).toEqual([]);
});
