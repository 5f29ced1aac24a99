import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Surroundings } from '../../src/intake/checkInput';
import type { Problem } from '../../src/model/problem';
import { fixtureFiles, fixtureList } from '../../src/testing/factFiles';
import { fixtureInputs, fixtureYear } from '../../src/testing/fixtureInputs';
import { hostileFile, hostileMakers } from '../../src/testing/hostileFiles';
import { hostileList } from '../../src/testing/hostileLists';
import { mistakenFiles } from '../../src/testing/mistakes';
import { syntheticAround } from '../../src/testing/syntheticFacts';
import { syntheticFiles } from '../../src/testing/syntheticFiles';
import { syntheticGeoPackage } from '../../src/testing/syntheticGeoPackage';
import type { GivenFile } from '../../src/upkeep/worker/readFiles';
import { collect } from '../../src/upkeep/worker/slices';
import { Workshop } from '../../src/upkeep/worker/workshop';
import { compileFacts, surroundings } from '../facts';
import { checkCommand } from './checkCommand';
import { importCommand } from './importCommand';

/**
 * The page, the command line and the build's own check say the same of the same 200 inputs: mistakes
 * of people, hostile files, the tables of the tests, and lists.
 */
const temporary = mkdtempSync(join(tmpdir(), 'quartierskarte-parity-'));
afterAll(() => rmSync(temporary, { recursive: true }));
const timeout = 120_000;

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(name: string, files: Files): string {
  const folder = join(temporary, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

/** In the order of a folder. */
const givenOf = (folder: string, files: Files): readonly GivenFile[] =>
  Object.keys(files)
    .toSorted()
    .map((name) => ({ name, content: new Blob([readFileSync(join(folder, name))]) }));

const workshopOf = (around: Surroundings): Workshop =>
  new Workshop({ surroundings: async () => around, tables: async () => ({}) });

/** What is said of a row, wherever a draft has put it. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems
    .map(({ code, severity, found, suggestion = '' }) =>
      [severity, code, found, suggestion].join(' · '),
    )
    .toSorted();

/** Compares the three for a folder, and returns the exit code of the command. */
async function compare(name: string, files: Files, around: Surroundings): Promise<number> {
  const folder = folderOf(name, files);
  const { output, exitCode } = await checkCommand([folder, '--json'], () => around);
  const command = JSON.parse(output);
  if (Object.keys(files).every((file) => /\.(csv|geojson)$/.test(file))) {
    const built = compileFacts(folder, around.currentYear, around);
    expect(command.sites, name).toBe(built.sites.length);
    const withoutText = command.problems.map(
      ({ text: _, ...problem }: { text: unknown }) => problem,
    );
    expect(withoutText, name).toEqual(JSON.parse(JSON.stringify(built.problems)));
  }
  const page = workshopOf(around);
  const { rows, absent } = await page.openFiles(givenOf(folder, files), 'nothing');
  await page.check();
  const problems = [
    ...(await collect(async (from) => page.notes(from))),
    ...(await collect(async (from) => page.problems(from))),
  ];
  expect(rows, name).toEqual(command.rows);
  // A table that was not opened is none of a draft: that it can not be read is said once.
  const isAbsent = ({ code, place }: Problem): boolean =>
    code === 'fileUnreadable' && absent.some((table) => table === place.file);
  const [own, theirs] = [problems, command.problems as readonly Problem[]].map((all) => {
    const isBroken = all.some(
      ({ severity, place }) => severity === 'error' && place.file.endsWith('sites.geojson'),
    );
    // A feature can be wrong in ways that a row of a draft can not: then it is an error either way.
    return isBroken ? 'features' : told(all.filter((problem) => !isAbsent(problem)));
  });
  expect(own, name).toEqual(theirs);
  rmSync(folder, { recursive: true });
  return exitCode;
}

test('of 141 folders with mistakes of people', { timeout }, async () => {
  const codes = new Set<number>();
  for (let number = 0; number < 141; number++)
    codes.add(await compare(`mistaken-${number}`, mistakenFiles(number), syntheticAround()));
  expect(codes).toEqual(new Set([0, 1]));
});

test('of 46 hostile files among sound tables', { timeout }, async () => {
  const makers = await hostileMakers(syntheticGeoPackage());
  for (let number = 0; number < 46; number++) {
    const { kind, name, bytes } = hostileFile(makers, number);
    // Of a folder files without an ending are not read.
    const file = name.includes('.') ? name : `${name}.csv`;
    const files = { ...syntheticFiles(), [file]: bytes };
    await compare(`hostile-${number}-${kind}`, files, syntheticAround());
  }
});

test('of tables as they are', { timeout }, async () => {
  const around = surroundings(fixtureYear);
  const { 'stops.csv': _, ...facts } = fixtureFiles();
  const links = facts['links.csv']?.replaceAll(',', ';') ?? '';
  expect(await compare('facts', { ...facts, 'links.csv': links }, around)).toBe(0);
});

test('of 12 lists', { timeout }, async () => {
  const folder = join(temporary, 'lists');
  cpSync(fixtureInputs.FACTS_DIR, folder, { recursive: true });
  const { 'stops.csv': _, ...files } = fixtureFiles();
  const page = workshopOf(surroundings(fixtureYear));
  await page.openFiles(givenOf(folder, files), 'nothing');
  const lists = [
    ...(['mitteilung', 'tabelle'] as const).map((name) => ({
      name: `${name}.txt`,
      bytes: new TextEncoder().encode(fixtureList(name)),
    })),
    ...Array.from({ length: 10 }, (__, number) =>
      hostileList(number, ['Kassel, Wesertor', 'Gießen, Nordstadt', 'Wetzlar', 'Nirgendwo']),
    ),
  ];
  for (const [index, { name, bytes }] of lists.entries()) {
    const path = join(temporary, `${index}-${name}`);
    writeFileSync(path, bytes);
    const about = ['--programm', 'sozialer-zusammenhalt', '--jahr', '2025'];
    const source = ['--quelle', 'https://land.example/liste', '--daten', folder, '--json'];
    const { output, exitCode } = await importCommand([path, ...about, ...source], fixtureYear);
    const given = await page.listOf({ name, content: new Blob([new Uint8Array(bytes)]) });
    if (given.kind !== 'text') {
      expect(exitCode, name).toBe(2);
      continue;
    }
    const { counts, ...outline } = await page.importList({
      ...{ list: given.text, programme: 'sozialer-zusammenhalt', year: 2025, decisions: [] },
      source: {
        ...{ url: 'https://land.example/liste', publisher: 'land.example' },
        ...{ kind: null, title: null, date: null },
      },
    });
    const parts = await collect(async (from) => page.listParts(from));
    const { totals, rows, isSettled } = outline;
    expect(JSON.parse(output), name).toEqual(
      JSON.parse(
        JSON.stringify({
          parts,
          totals: totals.map(({ part, ...total }) => ({ line: part.firstLine, ...total })),
          ...{ rows, isSettled, written: [] },
        }),
      ),
    );
    expect(exitCode, name).toBe(isSettled ? 0 : 1);
    const entries = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(entries).toBe(parts.filter(({ kind }) => kind === 'entry').length);
  }
});
