import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { fixtureInputs, fixtureYear } from '../src/testing/fixtureInputs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** `npm run data:check` as a process of its own. */
function checkData(args: readonly string[], cwd = root) {
  const tool = ['--import', 'tsx', 'tools/checkData.ts', ...args];
  const env = { ...process.env, FACTS_DIR: '', BUILD_YEAR: String(fixtureYear) };
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout, errors: stderr };
}

/** The facts of tests, whose numbers stay as they are. */
const facts = join(root, fixtureInputs.FACTS_DIR);
/** Number of lines of one of its tables. */
const linesOf = (table: string) =>
  readFileSync(join(facts, table), 'utf8').trimEnd().split('\n').length;

/** A copy of them with changes to its files. */
function copyOfFacts(name: string, change: (folder: string) => void): string {
  const folder = join(temporary, name);
  cpSync(facts, folder, { recursive: true });
  change(folder);
  return folder;
}

const timeout = 60_000;

test('a folder without a fault passes', { timeout }, () => {
  expect(checkData([facts])).toEqual({
    exitCode: 0,
    output: '72 Standorte gelesen, 0 Fehler, 0 Hinweise.\n',
    errors: '',
  });
});

describe('broken data', () => {
  it('fails, and each problem is told with file, row and field in German', { timeout }, () => {
    const folder = copyOfFacts('kaputt', (copy) => {
      const bad = 'ahnatal-ortskerne,lebendige-zentren,2023,rd. 960.000,https://hessen.de/presse,';
      appendFileSync(join(copy, 'allocations.csv'), bad);
      appendFileSync(join(copy, 'aliases.csv'), 'Irgendwo,nirgendwo\n');
    });
    const { exitCode, output, errors } = checkData([folder]);
    expect(errors).toBe('');
    expect(exitCode).toBe(1);
    expect(output).toContain(
      [
        `allocations.csv, Zeile ${linesOf('allocations.csv') + 1}, Feld amount_eur`,
        '  gefunden: rd. 960.000',
        '  erwartet: ein Betrag in ganzen Euro ohne Punkte, wie 1250000',
        '  zu tun:   Entfernen Sie Punkte, Leerzeichen und das Euro-Zeichen. Null steht nie für „nicht bekannt“.',
        '  gemeint?  960000',
      ].join('\n'),
    );
    expect(output).toContain('aliases.csv, Zeile 7, Feld site_id\n  gefunden: nirgendwo\n');
    expect(output).toMatch(/^Fehler \(2\)\n/);
    expect(output).toMatch(/72 Standorte gelesen, 2 Fehler, 0 Hinweise\.\n$/);
  });

  it('passes with hints alone', { timeout }, () => {
    const folder = copyOfFacts('hinweis', (copy) => {
      appendFileSync(join(copy, 'sources.csv'), 'https://neu.example/seite,Neu,presse,,\n');
    });
    const { exitCode, output } = checkData([folder]);
    expect(exitCode).toBe(0);
    expect(output).toContain(
      `Hinweise (1)\n\nsources.csv, Zeile ${linesOf('sources.csv') + 1}, Feld url\n`,
    );
  });

  it('that is not there at all fails in German, without a stack trace', { timeout }, () => {
    const { exitCode, output, errors } = checkData([join(temporary, 'gibt-es-nicht')]);
    expect(exitCode).toBe(2);
    expect(output + errors).not.toMatch(/ENOENT|\n {4}at /);
    expect(output + errors).toContain('gibt-es-nicht');
  });
});

test('without a folder it reads data/, whatever the name of the project holds', { timeout }, () => {
  const project = join(temporary, 'Städte und Quartiere');
  for (const part of ['package.json', 'src', 'tools', 'data', 'public']) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const { exitCode, output } = checkData([], project);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/\d Standorte gelesen, 0 Fehler, \d+ Hinweise\.\n$/);
});
