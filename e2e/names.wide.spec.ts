import type { Page } from '@playwright/test';
import { programmeIds } from '../src/model/vocabulary';
import { de } from '../src/text/de/texts';
import { publishedSites, titleOf } from './support/facts';
import { pageStates, staticPages } from './support/states';
import { expect, test } from './support/test';

const names = [
  ...publishedSites.flatMap((site) => [titleOf(site), site.name, ...site.municipalities]),
  ...programmeIds.map(de.programme).flatMap(({ name, plain, short }) => [name, plain, short]),
];
const anyName = names
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

/**
 * The texts with a name that a translator would translate. German prose of the facts (`lang`) is left
 * to it, and a title in a drawing can hold no elements.
 */
const unprotected = (page: Page): Promise<readonly string[]> =>
  page.evaluate((pattern) => {
    const name = new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'u');
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode as Text;
      if (!name.test(data) || parentElement === null) continue;
      if (
        parentElement.closest(
          '[translate=no], body [lang], svg title, script, style, noscript, [aria-live]',
        ) === null
      )
        found.push(`${parentElement.parentElement?.outerHTML.slice(0, 160)}: ${data}`);
    }
    return found;
  }, anyName);

for (const { name, query, map, reach, next = [] } of pageStates.wide)
  test(`names stay as they are: ${name}`, async ({ app, page }) => {
    if (!map) await app.withoutMap();
    await app.open(query);
    if (map) await app.waitForMap();
    for (const state of [{ name, reach }, ...next]) {
      await state.reach?.(app);
      expect.soft(await unprotected(page), state.name).toEqual([]);
    }
  });

test('names stay as they are on pages that read without scripts', async ({ app, page }) => {
  // Those that the law asks for name authorities in the middle of their sentences.
  const ownPages = staticPages.filter(({ path }) =>
    /standort|kommune|kreis|programm|verzeichnis|leichte/.test(path),
  );
  for (const { name, path } of ownPages) {
    await app.openStill(path);
    expect.soft(await unprotected(page), name).toEqual([]);
  }
});
