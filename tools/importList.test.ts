import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureFiles, fixtureList } from '../src/testing/factFiles';
import { fixtureInputs, fixtureYear } from '../src/testing/fixtureInputs';
import { importList, knownFacts } from '../src/upkeep/list/importList';
import { importCommand } from './check/importCommand';
import { compileFacts } from './facts';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});
const facts = join(temporary, 'facts');
cpSync(join(root, fixtureInputs.FACTS_DIR), facts, { recursive: true });
const list = join(root, 'src/testing/lists/mitteilung.txt');
const link = 'https://land.example/liste-2025';
const about = ['--programm', 'sozialer-zusammenhalt', '--jahr', '2025', '--quelle', link];

/** `npm run data:import` as a process of its own. */
function processOf(args: readonly string[], input: Uint8Array) {
  const tool = ['--import', 'tsx', 'tools/importList.ts', '--daten', facts, ...args];
  const env = { ...process.env, BUILD_YEAR: String(fixtureYear) };
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout, errors: stderr };
}
const importOf = (args: readonly string[]) =>
  importCommand(['--daten', facts, ...args], fixtureYear);

/** As an older program of Windows writes it. */
const inWindows1252 = (text: string): Uint8Array =>
  Buffer.from(
    text.replaceAll('€', '\u0080').replaceAll('•', '\u0095').replaceAll('–', '\u0096'),
    'latin1',
  );
const textOf = (file: string): string => readFileSync(join(facts, file), 'utf8');

const timeout = 120_000;

describe('npm run data:import', () => {
  it('says what is wrong with a call, in German, and writes nothing', async () => {
    const before = textOf('allocations.csv');
    const { exitCode, output } = await importOf([list, '--programm', 'soziale-stadt']);
    expect(exitCode).toBe(2);
    expect(output).toContain('--programm: eines von sozialer-zusammenhalt');
    expect(output).toContain('npm run data:import');
    expect(textOf('allocations.csv')).toBe(before);
  });

  it('gives the result of the function as JSON, whatever the encoding', { timeout }, () => {
    const input = inWindows1252(fixtureList('mitteilung'));
    const { exitCode, output, errors } = processOf(['-', ...about, '--json'], input);
    expect(errors).toBe('');
    expect(exitCode).toBe(1);
    const source = { url: link, publisher: 'land.example', kind: null, title: null, date: null };
    const { entries, rows } = importList(
      {
        list: fixtureList('mitteilung'),
        programme: 'sozialer-zusammenhalt',
        year: 2025,
        source,
        decisions: [],
      },
      knownFacts(fixtureFiles(), fixtureYear),
    );
    const result = JSON.parse(output);
    expect(result.rows).toEqual(rows);
    expect(result.written).toEqual([]);
    expect(result.parts.filter(({ kind }: { kind: string }) => kind === 'entry')).toEqual(
      entries.map(({ part, outcome }) => ({ ...part, outcome })),
    );
  });

  it('goes from the list over questions to tables without a fault, and twice changes nothing', {
    timeout,
  }, async () => {
    const questions = join(temporary, 'fragen.csv');
    const first = await importOf([list, ...about, '--schreiben', '--fragen', questions]);
    expect(first.exitCode).toBe(1);
    expect(first.output).toContain('Neu (9)');
    expect(first.output).toContain(
      'Zeile 8: „• Baunatal, Baunsberg: 600.000 Euro“ → baunatal-baunsberg, 600.000 Euro',
    );
    expect(first.output).toContain('Geschrieben: allocations.csv, sources.csv.');
    const answers: readonly (readonly [string, string])[] = [
      ['Wetzlar: 300.000 Euro;;;;', 'Wetzlar: 300.000 Euro;wetzlar-niedergirmes;;;'],
      ['1,6 Mio. Euro;;;;', '1,6 Mio. Euro;;1600000;;'],
      ['350.000 Euro;;;;', '350.000 Euro;;;auslassen;'],
    ];
    const filled = answers.reduce(
      (text, [open, answer]) => text.replace(open, answer),
      readFileSync(questions, 'utf8'),
    );
    const decisions = join(temporary, 'antworten.csv');
    writeFileSync(decisions, filled);
    const second = await importOf([list, ...about, '--entscheidungen', decisions, '--schreiben']);
    expect(second.output).toContain('Neu für die Tabellen: allocations.csv: 2 Zeilen.');
    const after = textOf('allocations.csv');
    expect(after).toContain(
      `dietzenbach-sued-ost,sozialer-zusammenhalt,2025,1600000,${link},"in der Quelle gerundet (rd. 1,6 Mio. Euro)"`,
    );
    const { problems } = compileFacts(facts, fixtureYear);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const third = await importOf([list, ...about, '--entscheidungen', decisions, '--schreiben']);
    expect(third.output).toContain('Nichts Neues für die Tabellen.');
    expect(textOf('allocations.csv')).toBe(after);
    expect(third.output).toContain('Stimmt: angegeben 8.300.000 Euro');
    expect(third.exitCode).toBe(0);
  });
});
