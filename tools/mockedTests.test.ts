import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

it('test files that replace modules say so in their names, for all others share theirs', () => {
  const files = ['src', 'tools'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.(tsx?|mjs)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const replacing = files.filter((file) =>
    /\bvi\.(mock|doMock)\('/.test(readFileSync(join(project, file), 'utf8')),
  );
  expect(replacing.filter((file) => !file.includes('.mocked.test.'))).toEqual([]);
  expect(replacing.length).toBeGreaterThan(0);
});
