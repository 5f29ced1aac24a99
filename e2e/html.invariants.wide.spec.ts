import { outDir } from '../tools/inputs.mjs';
import { builtPages, htmlFaults, linkFaults, pageBytes } from './support/builtPages';
import { expect, test } from './support/test';

const pages = builtPages(outDir);
const maxBytes = 100_000;

// Those in English are the same elements around the same facts: html.wide.spec.ts reads both.
test('each page of today’s facts is valid HTML', async () => {
  const german = pages.filter((path) => !path.startsWith('en/'));
  expect(german.length).toBeGreaterThan(pages.length / 3);
  expect(await htmlFaults(outDir, german)).toEqual([]);
});

test('each link of today’s pages leads somewhere, in each language', () => {
  const { links, faults } = linkFaults(outDir, pages);
  expect(links).toBeGreaterThan(10 * pages.length);
  expect(faults).toEqual([]);
});

test('each page opens without scripts in less than 100 kB', () => {
  const heavy = pages
    .filter((path) => path.includes('/'))
    .map((path) => ({ path, bytes: pageBytes(outDir, path) }))
    .filter(({ bytes }) => bytes >= maxBytes);
  expect(heavy).toEqual([]);
});
