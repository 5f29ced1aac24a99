import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Programs that start, or fail to.
 * @param {string} test a folder of its own
 * @param {string[]} names below it
 * @param {string[]} [broken] those that do not start
 */
function machine(test, names, broken = []) {
  const path = (/** @type {string} */ name) => join(folder, test, name);
  for (const name of names) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), `#!/bin/sh\nexit ${broken.includes(name) ? 1 : 0}\n`);
    chmodSync(path(name), 0o755);
  }
  return { path, PATH: [path('a'), path('b')].join(delimiter) };
}

const noOwn = async () => '';

test('CHROMIUM_PATH comes first', async () => {
  const { path, PATH } = machine('chosen', ['my/browser', 'a/chromium']);
  const env = { CHROMIUM_PATH: path('my/browser'), PATH };
  expect(await findBrowser(env, noOwn)).toBe(path('my/browser'));
});

test.each([
  ['is not there', 'gone'],
  ['does not start', 'a/x'],
  ['is a folder', 'a'],
])('a CHROMIUM_PATH that %s is an error, even if there is another browser', async (_, wrong) => {
  const { path, PATH } = machine('wrong', ['a/x', 'b/chromium'], ['a/x']);
  const found = findBrowser({ CHROMIUM_PATH: path(wrong), PATH }, noOwn);
  await expect(found).rejects.toThrow(`CHROMIUM_PATH zeigt auf ${path(wrong)}, aber`);
});

test('the name decides before the order of PATH; one without a window is the best', async () => {
  const { path, PATH } = machine('order', ['a/google-chrome', 'b/chromium']);
  expect(await findBrowser({ PATH }, noOwn)).toBe(path('b/chromium'));
  machine('order', ['b/chromium-headless-shell']);
  expect(await findBrowser({ PATH }, noOwn)).toBe(path('b/chromium-headless-shell'));
});

test('a program that only pretends to be a browser is passed over', async () => {
  const { path, PATH } = machine('fake', ['a/chromium', 'b/google-chrome'], ['a/chromium']);
  expect(await findBrowser({ PATH }, noOwn)).toBe(path('b/google-chrome'));
});

test('Playwright’s own browser is the last resort, if it has been downloaded', async () => {
  const { path, PATH } = machine('own', ['own/chrome']);
  expect(await findBrowser({ PATH }, async () => path('own/chrome'))).toBe(path('own/chrome'));
  expect(await findBrowser({ PATH }, async () => path('own/gone'))).toBeUndefined();
});

test('no PATH and no browser: nothing found, no error', async () => {
  expect(await findBrowser({}, noOwn)).toBeUndefined();
});
