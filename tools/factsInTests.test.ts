import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from './setup/project.mjs';

it('only invariants ask for the real facts, so that changing them turns no other test red', () => {
  const tests = ['src', 'tools'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const asking = tests.filter((file) =>
    /\/(realFacts|factsOfSites)'/.test(readFileSync(inProject(file), 'utf8')),
  );
  expect(asking.filter((file) => !file.includes('.invariants.test.'))).toEqual([]);
  expect(asking.length).toBeGreaterThan(0);
});
