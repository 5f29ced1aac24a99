import type { Page } from '@playwright/test';
import { programmeIds } from '../../src/model/vocabulary';
import { de } from '../../src/text/de/texts';
import { publishedSites, titleOf } from './facts';

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
export const unprotectedNames = (page: Page): Promise<readonly string[]> =>
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
