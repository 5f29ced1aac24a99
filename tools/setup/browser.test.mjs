import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

/**
 * A machine on which only these files exist; those in `broken` do not start.
 * @param {string[]} files
 * @param {{ broken?: string[], own?: string }} [more]
 */
const machine = (files, { broken = [], own } = {}) => ({
  exists: (/** @type {string} */ path) => files.includes(path),
  starts: (/** @type {string} */ path) => !broken.includes(path),
  playwrightPath: async () => own,
});

const PATH = ['/a', '/b'].join(delimiter);

test('CHROMIUM_PATH comes first', async () => {
  const found = findBrowser(
    { CHROMIUM_PATH: '/my/browser', PATH },
    machine(['/my/browser', '/a/chromium']),
  );
  await expect(found).resolves.toBe('/my/browser');
});

test('a CHROMIUM_PATH that is no program is an error, even if there is another browser', async () => {
  const found = findBrowser({ CHROMIUM_PATH: '/gone', PATH }, machine(['/a/chromium']));
  await expect(found).rejects.toThrow(
    /CHROMIUM_PATH zeigt auf \/gone, aber das ist keine ausführbare Datei/,
  );
});

test('a CHROMIUM_PATH that does not start is an error', async () => {
  const found = findBrowser(
    { CHROMIUM_PATH: '/a/x', PATH },
    machine(['/a/x'], { broken: ['/a/x'] }),
  );
  await expect(found).rejects.toThrow(/startet nicht/);
});

test('the name decides before the order of PATH', async () => {
  const found = findBrowser({ PATH }, machine(['/a/google-chrome', '/b/chromium']));
  await expect(found).resolves.toBe('/b/chromium');
});

test('a Chromium without a window goes before a whole one', async () => {
  const files = ['/a/chromium', '/b/chromium-headless-shell'];
  await expect(findBrowser({ PATH }, machine(files))).resolves.toBe('/b/chromium-headless-shell');
});

test('a program that only pretends to be a browser is passed over', async () => {
  const files = ['/a/chromium-browser', '/b/google-chrome'];
  const found = findBrowser({ PATH }, machine(files, { broken: ['/a/chromium-browser'] }));
  await expect(found).resolves.toBe('/b/google-chrome');
});

test('Playwright’s own browser is the last resort, if it has been downloaded', async () => {
  await expect(
    findBrowser({ PATH }, machine(['/own/chrome'], { own: '/own/chrome' })),
  ).resolves.toBe('/own/chrome');
  await expect(findBrowser({ PATH }, machine([], { own: '/own/chrome' }))).resolves.toBeUndefined();
});

test('no PATH and no browser: nothing found, no error', async () => {
  await expect(findBrowser({}, machine([]))).resolves.toBeUndefined();
});
