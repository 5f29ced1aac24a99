import { fixtureInputs } from '../src/testing/fixtureInputs';
import { builtPages, htmlFaults, linkFaults } from './support/builtPages';
import { expect, test } from './support/test';

// Files of the build, without a browser.
const dir = fixtureInputs.OUT_DIR;
const pages = builtPages(dir);

test('each page is valid HTML, its ids are unique, its labels have what they name', async () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(await htmlFaults(dir, pages)).toEqual([]);
});

test('each link within the product, and each file of a page, leads somewhere', () => {
  const { links, faults } = linkFaults(dir, pages);
  expect(links).toBeGreaterThan(10 * pages.length);
  expect(faults).toEqual([]);
});
