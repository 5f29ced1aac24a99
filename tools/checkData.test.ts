import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** `npm run data:check` as a process of its own. */
function checkData(args: readonly string[], cwd = root) {
  const tool = ['--import', 'tsx', 'tools/checkData.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, { cwd, encoding: 'utf8' });
  return { exitCode: status, output: stdout, errors: stderr };
}

/** A copy of data/ with changes to its files. */
function copyOfData(name: string, change: (folder: string) => void): string {
  const folder = join(temporary, name);
  cpSync(join(root, 'data'), folder, { recursive: true });
  change(folder);
  return folder;
}

const timeout = 60_000;

test('the real data passes', { timeout }, () => {
  expect(checkData([])).toEqual({
    exitCode: 0,
    output: '236 Standorte gelesen, 0 Fehler, 0 Hinweise.\n',
    errors: '',
  });
});

describe('broken data', () => {
  it('fails, and each problem is told with file, row and field in German', { timeout }, () => {
    const folder = copyOfData('kaputt', (copy) => {
      const rows = readFileSync(join(root, 'data/allocations.csv'), 'utf8').trimEnd().split('\n');
      const bad = 'ahnatal-ortskerne,lebendige-zentren,2023,960.000,https://hessen.de/presse,';
      writeFileSync(join(copy, 'allocations.csv'), [...rows, bad].join('\n'));
      appendFileSync(join(copy, 'aliases.csv'), 'Irgendwo,nirgendwo\n');
    });
    const { exitCode, output, errors } = checkData([folder]);
    expect(errors).toBe('');
    expect(exitCode).toBe(1);
    expect(output).toContain(
      [
        'allocations.csv, Zeile 392, Feld amount_eur',
        '  gefunden: 960.000',
        '  erwartet: ein Betrag in ganzen Euro ohne Punkte, wie 1250000',
        '  zu tun:   Entfernen Sie Punkte, Leerzeichen und das Euro-Zeichen.',
      ].join('\n'),
    );
    expect(output).toContain('aliases.csv, Zeile 7, Feld site_id\n  gefunden: nirgendwo\n');
    expect(output).toMatch(/^Fehler \(2\)\n/);
    expect(output).toMatch(/236 Standorte gelesen, 2 Fehler, 0 Hinweise\.\n$/);
  });

  it('passes with hints alone', { timeout }, () => {
    const folder = copyOfData('hinweis', (copy) => {
      appendFileSync(join(copy, 'sources.csv'), 'https://neu.example/seite,Neu,presse\n');
    });
    const { exitCode, output } = checkData([folder]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Hinweise \(1\)\n\nsources\.csv, Zeile 842, Feld url\n/);
  });

  it('that is not there at all fails in German, without a stack trace', { timeout }, () => {
    const { exitCode, output, errors } = checkData([join(temporary, 'gibt-es-nicht')]);
    expect(exitCode).toBe(1);
    expect(output + errors).not.toMatch(/ENOENT|\n {4}at /);
    expect(output + errors).toContain('gibt-es-nicht');
  });
});

test('it runs in a folder with a space and an umlaut in its name', { timeout }, () => {
  const project = join(temporary, 'Städte und Quartiere');
  for (const part of ['package.json', 'src', 'tools', 'data', 'public']) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const { exitCode, output } = checkData([], project);
  expect(exitCode).toBe(0);
  expect(output).toBe('236 Standorte gelesen, 0 Fehler, 0 Hinweise.\n');
});
