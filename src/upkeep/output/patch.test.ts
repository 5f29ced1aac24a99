import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isInstalled, run } from '../../testing/programs';
import { patch } from './patch';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-patch-'));
afterAll(() => rmSync(folder, { recursive: true }));
let round = 0;

/** What git makes of files with a patch. */
function applied(before: Readonly<Record<string, string>>, text: string, names: readonly string[]) {
  const dir = join(folder, `${round++}`);
  mkdirSync(join(dir, 'data'), { recursive: true });
  for (const [name, content] of Object.entries(before))
    writeFileSync(join(dir, 'data', name), content);
  writeFileSync(join(dir, 'aenderungen.patch'), text);
  if (text !== '')
    run('git', ['-C', dir, 'apply', '--whitespace=nowarn', join(dir, 'aenderungen.patch')]);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(dir, 'data', name), 'utf8')]),
  );
}

const lines = fc
  .array(
    fc.constantFrom('a', 'b', '', '"x', '--- a', '+++ b', '@@ -1 +1 @@', 'ü\r', '\u2028', '\\ No'),
    {
      maxLength: 30,
    },
  )
  .chain((all) => fc.constantFrom(`${all.join('\n')}\n`, all.join('\n')));

test.runIf(isInstalled('git'))('git turns any files into the others by it', () => {
  fc.assert(
    fc.property(lines, lines, lines, (before, after, added) => {
      const old = { 'measures.csv': before };
      const now = { 'measures.csv': after, 'links.csv': added };
      const text = patch(old, now, 'data/');
      expect(applied(old, text, Object.keys(now))).toEqual(now);
    }),
    { numRuns: 30 },
  );
});

test.runIf(isInstalled('git'))('also where a file is wholly another one', () => {
  const many = (from: number) =>
    Array.from({ length: 3_000 }, (_, index) => `${from + index}`).join('\n');
  const [old, now] = [{ 'links.csv': `${many(0)}\n` }, { 'links.csv': many(50_000) }];
  expect(applied(old, patch(old, now, 'data/'), ['links.csv'])).toEqual(now);
});

test('says the lines that have changed, with git’s headers, and nothing of equal files', () => {
  const old = { 'a.csv': 'x\n1\n2\n', 'b.csv': 'y\n' };
  expect(patch(old, { 'a.csv': 'x\n1\n3\n', 'b.csv': 'y\n' }, 'data/').split('\n')).toEqual([
    'diff --git a/data/a.csv b/data/a.csv',
    '--- a/data/a.csv',
    '+++ b/data/a.csv',
    '@@ -1,3 +1,3 @@',
    ' x',
    ' 1',
    '-2',
    '+3',
    '',
  ]);
  expect(patch(old, old, 'data/')).toBe('');
});
