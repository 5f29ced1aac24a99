import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '../src/text/de/texts';
import { factsDir, outDir } from '../tools/inputs.mjs';
import { countSites, readPublished, sumUp } from './support/facts';
import { test } from './support/realTest';
import { expect } from './support/test';

const sites = readPublished(outDir);

test('all sites of the tables are in sentence, list and map', async ({ app }) => {
  expect(sites.length).toBe(countSites(factsDir));
  await app.open();

  await expect(app.sites()).toHaveCount(sites.length);
  await expect(app.sentence()).toContainText(de.result.main(sumUp(sites)));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(sites.length));
  await app.waitForMap();
  expect(await app.drawnCount()).toBe(sites.length);
});

test('each entry of the list leads to a page that is there, in both languages', async ({ app }) => {
  await app.withoutMap();
  await app.open();
  const links = await app
    .sites()
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.toSorted()).toEqual(sites.map(({ id }) => `standort/${id}/`).toSorted());
  const missing = links
    .flatMap((path) => [path, `en/${path}`])
    .filter((path) => !existsSync(join(outDir, path, 'index.html')));
  expect(missing).toEqual([]);
});
