import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

it('whatever moves in a style sheet stands still for those who ask for it', () => {
  const moving = sheets.filter((path) => {
    const css = readFileSync(join(src, path), 'utf8');
    const moves = /(?:^|[\s;{])(?:transition|animation|scroll-behavior)(?:-[a-z]+)?:/.test(css);
    return moves && !css.includes('prefers-reduced-motion');
  });
  expect(sheets.length).toBeGreaterThan(40);
  expect(moving).toEqual([]);
});
