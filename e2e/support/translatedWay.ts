import type { Page } from '@playwright/test';
import { de } from '../../src/text/de/texts';
import { en } from '../../src/text/en/texts';
import { ls } from '../../src/text/ls/texts';
import { QuartierskarteDriver } from './driver';
import { expect, test } from './test';
import { untranslated } from './translator';

type Step = (app: QuartierskarteDriver) => Promise<unknown>;

/** Every text of a page, by the element that it stands in; a translator's own count as none. */
const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    let last: Element | null = null;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const within = nodes.currentNode.parentElement?.closest(':not(font)') ?? null;
      // What is spoken depends on what came how soon after what.
      if (within?.closest('script, style, noscript, [aria-live=polite]')) continue;
      const text = nodes.currentNode.textContent ?? '';
      if (within === last) texts.push(`${texts.pop()}${text}`);
      else texts.push(text);
      last = within;
    }
    return texts.filter((text) => text !== '');
  });

/** The texts that the translator may translate and has not. */
const leftAlone = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const left: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode as Text;
      if (data.trim() === '' || data.endsWith('※')) continue;
      if (parentElement?.closest('script, style, noscript, [translate=no]') === null)
        left.push(data);
    }
    return left;
  });

/** How many types of measures have no room is measured, and the translator's words need more of it. */
const moreTypes = [de, en, ls].map(({ filters }) => filters.moreTypes(0).replace(/\d.*$/, ''));
const withoutRoom = (text: string) => moreTypes.find((words) => text.startsWith(words)) ?? text;

/** What a person reads in translation is, translated back, what they would read without. */
async function expectSame(translated: QuartierskarteDriver, plain: QuartierskarteDriver) {
  await expect(async () => {
    expect(await leftAlone(translated.page)).toEqual([]);
    const read = (await textsOf(translated.page)).map((text) => withoutRoom(untranslated(text)));
    expect(read).toEqual((await textsOf(plain.page)).map(withoutRoom));
    expect(untranslated(await translated.page.title())).toBe(await plain.page.title());
    expect(await translated.parameters()).toEqual(await plain.parameters());
  }).toPass({ timeout: 20_000 });
}

const settled: Step = async () => {};

/** Goes the same way on a translated page and on one that is not. */
export async function compareAlong(
  app: QuartierskarteDriver,
  {
    query = '',
    steps,
    translate,
  }: {
    readonly query?: string;
    readonly steps: readonly (readonly [name: string, step: Step])[];
    readonly translate: (page: Page, when: 'before' | 'after') => Promise<unknown>;
  },
) {
  const plain = new QuartierskarteDriver(await app.page.context().newPage());
  await plain.operate({ grundkarte: 'umriss', dienst: 'basemap.de' });
  await translate(app.page, 'before');
  for (const one of [app, plain]) {
    await one.withoutMap();
    await one.open(query);
  }
  await translate(app.page, 'after');
  for (const [name, step] of [['what is shown first', settled] as const, ...steps])
    await test.step(name, async () => {
      await Promise.all([step(app), step(plain)]);
      await expectSame(app, plain);
    });
  await plain.page.close();
}
