import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsDir } from './inputs.mjs';
import { inProject } from './setup/project.mjs';

/**
 * Whoever adds, corrects or takes out a fact changes data/ alone, and the calendar changes nothing: a
 * copy of data/ with SYNTHETIC changes, in the year after, passes check, build and invariants.
 */
const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-facts-'));
const facts = join(temporary, 'data');
const built = join(temporary, 'dist');
const year = '2027';
/** Half a minute, but machines may be busy. */
const timeout = 600_000;
const run = promisify(execFile);

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(facts, table), 'utf8'), { header: true, skipEmptyLines: true })
    .data;
const append = (table: string, ...cells: readonly (string | number)[]) =>
  appendFileSync(join(facts, table), `${cells.join(',')}\n`);

/** The first year from 2021 on for which no amount of the site is known. */
function freeYear(siteId: string): number {
  const known = new Set(
    rowsOf('allocations.csv').flatMap((row) => (row.site_id === siteId ? [Number(row.year)] : [])),
  );
  let free = 2021;
  while (known.has(free)) free += 1;
  return free;
}

function addSite(id: string): void {
  const path = join(facts, 'sites.geojson');
  const json = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
  const like = json.features.find(({ properties }) => properties?.id === 'kassel-wesertor');
  if (like === undefined) throw new Error('no site to copy');
  const properties = { ...like.properties, id, name: 'Erfundenes Viertel' };
  json.features.push({ ...like, properties });
  writeFileSync(path, JSON.stringify(json));
}

function takeOutLastRow(table: string): void {
  const path = join(facts, table);
  const rows = rowsOf(table);
  writeFileSync(path, `${Papa.unparse(rows.slice(0, -1), { newline: '\n' })}\n`);
}

/** Runs a script of package.json on the changed facts, as a person would; fails as it fails. */
function npmRun(script: string, ...args: readonly string[]) {
  // This process is a test of its own, which a build must not be.
  const { NODE_ENV: _mode, ...own } = process.env;
  const inputs = { FACTS_DIR: facts, OUT_DIR: built, BUILD_YEAR: year };
  // Nobody fetches these pages: squeezing them as for a server takes longer than building them.
  const env = { ...own, ...inputs, NO_COLOR: '1', PACKING: 'quick' };
  return run('npm', ['run', '--silent', script, '--', ...args], {
    cwd: inProject(),
    env,
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  cpSync(factsDir, facts, { recursive: true });
  const source = rowsOf('allocations.csv')[0]?.source ?? '';
  takeOutLastRow('measures.csv');
  const programme = 'sozialer-zusammenhalt';
  const free = freeYear('kassel-wesertor');
  append('allocations.csv', 'kassel-wesertor', programme, free, 500000, source, '');
  append(
    'measures.csv',
    ...['kassel-wesertor', 'Erfundener Platz', 'oeffentlicher-raum', 'geplant'],
    ...[year, '', '', '', '', '', '', '', source],
  );
  addSite('kassel-erfundenes-viertel');
  append(
    'participations.csv',
    ...['kassel-erfundenes-viertel', programme, '', year, '', source, '', ''],
  );
  append('allocations.csv', 'kassel-erfundenes-viertel', programme, year, 1234567, source, '');
});
afterAll(() => rmSync(temporary, { recursive: true }));

describe('changed facts', () => {
  it('pass the check', { timeout }, async () => {
    const { stdout } = await npmRun('data:check');
    expect(stdout).toMatch(/ 0 Fehler, \d+ Hinweise\.\n$/);
  });

  it('build, and hold all invariants', { timeout }, async () => {
    const [, { stdout }] = await Promise.all([
      npmRun('build'),
      npmRun('unit', '.invariants.', '--maxWorkers=1'),
    ]);
    expect(stdout).toMatch(/Tests +\d+ passed/);
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    expect(page).toContain(`data-year="${year}"`);
    const all = readFileSync(join(built, 'standort/index.html'), 'utf8');
    expect(all).toContain('Kassel – Erfundenes Viertel');
  });
});
