import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  findProgram,
  installCommand,
  isThere,
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
  expect(line).toMatch(
    /^Nicht geprüft in Firefox, WebKit, GDAL, nginx und Caddy: .*apt-get install/,
  );
  expect(line).toMatch(
    / firefox-esr xvfb webkit2gtk-driver gdal-bin nginx libnginx-mod-http-brotli-static caddy$/,
  );
  expect(missingSentence([])).toBe('');
});

test('GDAL is there by its own program', () => {
  const { PATH } = machine('gdal', ['a/firefox', 'a/WebKitWebDriver', 'a/Xvfb', 'b/ogrinfo']);
  expect(missingPrograms(PATH).map(({ title }) => title)).toEqual(['nginx', 'Caddy']);
});

test('a program without the files that it needs is not there', () => {
  const { path, PATH } = machine('files', ['a/nginx', 'a/module.so']);
  const nginx = { title: 'nginx', programs: [['nginx']], packages: ['nginx'] };
  expect(isThere({ ...nginx, files: [path('a/module.so')] }, PATH)).toBe(true);
  expect(isThere({ ...nginx, files: [path('a/other.so')] }, PATH)).toBe(false);
});

test.each(missingPrograms(''))(
  '$title is installed without a question, as root or by sudo',
  ({ packages }) => {
    const asRoot = installCommand(packages, true);
    expect(asRoot.slice(0, 2)).toEqual(['sh', '-c']);
    expect(asRoot[2]).toMatch(/apt-get install -y /);
    for (const name of packages) expect(asRoot[2]).toContain(` ${name}`);
    expect(installCommand(packages, false)).toEqual(['sudo', '-n', ...asRoot]);
    expect(installCommand([], true)).toEqual([
      'sh',
      '-c',
      expect.stringMatching(/apt-get update$/),
    ]);
  },
);

test('while servers are installed none is started, and the machine is as before', () => {
  const { path } = machine('policy', ['bin/apt-get']);
  const seen = path('seen');
  const policy = path('policy-rc.d');
  writeFileSync(path('bin/apt-get'), `#!/bin/sh\n${policy}; echo $? > ${seen}\nexit 100\n`);
  const [, ...parameters] = installCommand(['nginx'], true);
  const [option = '', script = ''] = parameters;
  const command = script.replace('/usr/sbin/policy-rc.d', policy);
  const env = { ...process.env, PATH: `${path('bin')}${delimiter}${process.env.PATH}` };
  const install = () => spawnSync('sh', [option, command], { env }).status;
  expect(install()).toBe(100);
  expect(readFileSync(seen, 'utf8')).toBe('101\n');
  expect(existsSync(policy)).toBe(false);
  // What the machine has decided itself stays.
  writeFileSync(policy, '#!/bin/sh\nexit 7\n', { mode: 0o755 });
  install();
  expect(readFileSync(seen, 'utf8')).toBe('7\n');
  expect(existsSync(policy)).toBe(true);
});
