import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { syntheticAround } from '../../src/testing/syntheticFacts';
import { syntheticFiles } from '../../src/testing/syntheticFiles';
import { checkCommand } from './checkCommand';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) => checkCommand(args, syntheticAround);

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
