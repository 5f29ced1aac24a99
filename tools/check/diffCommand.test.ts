import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureInputs, fixtureYear } from '../../src/testing/fixtureInputs';
import { inProject } from '../setup/project.mjs';
import { diffCommand } from './diffCommand';

const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
afterAll(() => rmSync(temporary, { recursive: true }));
const frozen = inProject(fixtureInputs.FACTS_DIR);
const today = join(temporary, 'today');
cpSync(frozen, today, { recursive: true });
const allocations = join(today, 'allocations.csv');
const [head = '', first = '', ...rest] = readFileSync(allocations, 'utf8').split('\n');
const [site = '', programme = '', year = '', amount = '', ...cells] = first.split(',');
writeFileSync(
  allocations,
  [
    head,
    [site, programme, year, '1234567', ...cells].join(','),
    ...rest.filter((line) => line !== rest[0]),
  ].join('\n'),
);
const diff = (...args: readonly string[]) => diffCommand(args, today, fixtureYear);

test('what has changed is told as a whole and by site, before and after', () => {
  const { output, exitCode } = diff(frozen);
  expect(exitCode).toBe(1);
  expect(output).toContain(`- 1 Betrag für ${year} geändert`);
  expect(output).toMatch(/^- 1 Betrag für \d{4} entfernt$/m);
  expect(output).toContain(`(${site})`);
  expect(output).toContain(
    `~ allocations.csv: programme ${programme}, year ${year}; amount_eur: ${amount} → 1234567`,
  );
});

test('programs get the same rows', () => {
  const { changes } = JSON.parse(diff(frozen, '--json').output);
  expect(changes.map(({ table, kind }: Record<string, unknown>) => [table, kind])).toEqual([
    ['allocations.csv', 'changed'],
    ['allocations.csv', 'removed'],
  ]);
});

test('the same facts have no difference', () => {
  const { output, exitCode } = diff(today);
  expect(exitCode).toBe(0);
  expect(output).toContain('Nichts hat sich geändert.');
});

test.each([
  [[], 'Es gibt keine frühere Fassung.'],
  [['2001-01-01'], '2001-01-01 ist keine Fassung und kein Ordner mit Tabellen. Fassungen: keine'],
  [['--alles'], '--alles ist zu viel'],
  [['a', 'b'], 'b ist zu viel'],
])('the call %j is answered in German', (args, message) => {
  expect(diff(...args)).toEqual({ output: expect.stringContaining(message), exitCode: 2 });
});

test('another boundary is a change of its site, told without its coordinates', () => {
  const moved = join(temporary, 'moved');
  cpSync(frozen, moved, { recursive: true });
  const areas = join(moved, 'site-areas.geojson');
  writeFileSync(areas, readFileSync(areas, 'utf8').replaceAll('7.9241', '7.9243'));
  const { output } = diffCommand([frozen], moved, fixtureYear);
  expect(output).toContain('- 1 Grenze eines Standorts geändert');
  expect(output).toContain('(ruedesheim-auf-der-lach)');
  expect(output).toContain('geometry: Fläche mit 7 Koordinaten → Fläche mit 7 Koordinaten');
  expect(output).not.toContain('7.9243');
});
