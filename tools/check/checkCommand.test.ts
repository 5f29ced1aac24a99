import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { checkInput, type Surroundings } from '../../src/intake/checkInput';
import { joined, openText } from '../../src/intake/open/openFile';
import { mistakenFiles } from '../../src/testing/mistakes';
import { syntheticBoundaries } from '../../src/testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../../src/testing/syntheticFiles';
import { describeProblem } from '../../src/text/problems';
import { checkCommand } from './checkCommand';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const around: Surroundings = {
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
};
const check = (...args: string[]) => checkCommand(args, () => around);

test('the command line says of 200 inputs what the function says', {
  timeout: 120_000,
}, async () => {
  const exitCodes = new Set<number>();
  for (let number = 0; number < 200; number++) {
    const files = mistakenFiles(number);
    const path = join(folder, `${number}`);
    mkdirSync(path);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    const { output, exitCode } = await check(path, '--json');
    // In the order of a folder.
    const opened = Object.entries(files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => openText({ name, bytes: new TextEncoder().encode(text) }));
    const { facts, problems, rows } = checkInput(joined(opened), around);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    expect(JSON.parse(output)).toEqual({
      sites: facts.sites.length,
      errors,
      warnings: problems.length - errors,
      rows,
      problems: problems.map((problem) => ({ ...problem, text: describeProblem(problem) })),
    });
    expect(exitCode).toBe(errors > 0 ? 1 : 0);
    exitCodes.add(exitCode);
  }
  expect(exitCodes).toEqual(new Set([0, 1]));
});

describe('called wrongly it says so in German and ends with 2', () => {
  it.each([
    [['gibt-es-nicht.csv'], 'gibt-es-nicht.csv gibt es nicht.\n'],
    [['--jason'], '--jason ist unbekannt; es gibt --json und --nach=Ordner.\n'],
  ])('%j', async (args, output) => {
    expect(await check(...args)).toEqual({ output, exitCode: 2 });
  });

  it('for a folder without anything to read', async () => {
    const empty = join(folder, 'leer');
    mkdirSync(empty);
    expect((await check(empty)).exitCode).toBe(2);
  });
});

describe('what was read', () => {
  it('is written in our form, and reads back identically', async () => {
    const [given, written] = [join(folder, 'liste'), join(folder, 'unsere')];
    mkdirSync(given);
    const files = syntheticFiles();
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(given, name), name.endsWith('.csv') ? text.replaceAll(',', ';') : text);
    expect((await check(given, `--nach=${written}`)).exitCode).toBe(0);
    expect(readFileSync(join(written, 'allocations.csv'), 'utf8')).toBe(files['allocations.csv']);
    expect((await check(written)).exitCode).toBe(0);
  });

  it('is not written where rows would be missing', async () => {
    const [given, written] = [join(folder, 'kaputt'), join(folder, 'nichts')];
    mkdirSync(given);
    for (const [name, text] of Object.entries(syntheticFiles({ 'aliases.csv': ['Markt'] })))
      writeFileSync(join(given, name), text);
    expect((await check(given, `--nach=${written}`)).exitCode).toBe(1);
    expect(existsSync(written)).toBe(false);
  });
});
