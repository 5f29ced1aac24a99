import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  findProgram,
  installCommand,
  missingEngines,
  missingPrograms,
  missingSentence,
} from './engines.mjs';

const folder = mkdtempSync(join(tmpdir(), 'engines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * A PATH with these programs.
 * @param {string} test a folder of its own
 * @param {string[]} names below it
 */
function machine(test, names) {
  const path = (/** @type {string} */ name) => join(folder, test, name);
  for (const name of names) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), '#!/bin/sh\n');
    chmodSync(path(name), 0o755);
  }
  return { path, PATH: [path('a'), path('b')].join(delimiter) };
}

const namesOf = (/** @type {ReturnType<typeof missingEngines>} */ engines) =>
  engines.map(({ name }) => name);

test('the preferred name comes first, wherever it is; a file that does not run is none', () => {
  const { path, PATH } = machine('order', ['a/firefox', 'b/firefox-esr', 'a/Xvfb']);
  expect(findProgram(['firefox-esr', 'firefox'], PATH)).toBe(path('b/firefox-esr'));
  chmodSync(path('a/Xvfb'), 0o644);
  expect(findProgram(['Xvfb'], PATH)).toBeUndefined();
});

test.each([
  { have: [], missing: ['firefox', 'webkit'] },
  { have: ['a/firefox-esr', 'a/WebKitWebDriver'], missing: ['firefox', 'webkit'] },
  { have: ['a/firefox', 'b/Xvfb'], missing: ['webkit'] },
  { have: ['a/firefox-esr', 'a/WebKitWebDriver', 'b/Xvfb'], missing: [] },
])('with $have $missing are missing', ({ have, missing }) => {
  const { PATH } = machine(`have-${have.join('-').replaceAll('/', '.')}`, have);
  expect(namesOf(missingEngines(PATH))).toEqual(missing);
});

test('one line says what is not tested and what to install, each package once', () => {
  const line = missingSentence(missingPrograms(''));
  expect(line).toMatch(/^Nicht geprüft in Firefox, WebKit und GDAL: .*apt-get install/);
  expect(line).toMatch(/ firefox-esr xvfb webkit2gtk-driver gdal-bin$/);
  expect(missingSentence([])).toBe('');
});

test('GDAL is there by its own program', () => {
  const { PATH } = machine('gdal', ['a/firefox', 'a/WebKitWebDriver', 'a/Xvfb', 'b/ogrinfo']);
  expect(missingPrograms(PATH)).toEqual([]);
});

test.each(missingPrograms(''))(
  '$title is installed without a question, as root or by sudo',
  (engine) => {
    const asRoot = installCommand(engine, true);
    expect(asRoot.slice(0, 2)).toEqual(['sh', '-c']);
    expect(asRoot[2]).toMatch(/apt-get update; .*apt-get install -y /);
    for (const name of engine.packages) expect(asRoot[2]).toContain(` ${name}`);
    expect(installCommand(engine, false)).toEqual(['sudo', '-n', ...asRoot]);
  },
);
