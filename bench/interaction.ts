import type { Locator, Page } from '@playwright/test';
import { catchMap } from '../e2e/support/liveMap';
import { median, openPeers } from './peerPages';

/**
 * `npm run bench`: tasks of the main thread that keep a visitor waiting while typing, filtering,
 * dragging years, opening sites and sorting, under four-fold slowdown; and how long a filter change
 * takes until the map has painted it, by turns with a bare MapLibre page that sets the same points.
 * Needs a finished build.
 */
const rounds = 5;
const slowdown = 4;
/** The browser reports tasks from this length on, in ms. */
const reportedMs = 50;
/** None is to be longer, in ms. */
const limitMs = 100;

/** What a person does, step by step; between two steps the page comes to rest. */
type Way = (page: Page) => AsyncGenerator<unknown, void>;

const ways: Readonly<Record<string, Way>> = {
  'Suchwort tippen': async function* (page) {
    const field = page.locator('input[name=q]');
    await field.focus();
    yield;
    for (const letter of 'park kassel')
      yield await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    for (const _ of 'park kassel') yield await page.keyboard.press('Backspace');
    yield await page.keyboard.press('Escape');
  },
  'Art und Programm wählen': async function* (page) {
    for (const choice of await page.locator('[name=massnahme], [name=programm]').all())
      for (let press = 0; press < 2; press += 1) yield await pressed(choice);
  },
  'Jahre ziehen': async function* (page) {
    const box = await page.locator('[data-end=from]').boundingBox();
    if (box === null) throw new Error('no time strip');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    yield await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) yield await page.mouse.move(x + step * 12, y);
    yield await page.mouse.up();
  },
  'Standorte öffnen': async function* (page) {
    const entries = page.locator('a[id^=eintrag-]');
    for (const index of [0, 1, 2]) {
      yield await pressed(entries.nth(index));
      yield await page.keyboard.press('Escape');
    }
  },
  Sortieren: async function* (page) {
    const order = page.locator('select').filter({ has: page.locator('option[value=betrag]') });
    for (const key of ['betrag', 'name', 'kommune']) {
      yield void (await order.selectOption(key));
    }
  },
};

/** A press without waiting for the pointer's way there, which is none of the page's time. */
const pressed = (target: Locator): Promise<unknown> =>
  target.evaluate((element: HTMLElement) => setTimeout(() => element.click()));

/** Two frames and an idle moment. */
const rested = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 })),
        ),
      ),
  );

/** One visit that goes a way: the lengths of its long tasks in ms. */
async function longTasks(page: Page, way: Way): Promise<readonly number[]> {
  await page.evaluate((type) => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks?.push(duration);
    }).observe({ type });
  }, 'longtask');
  for await (const _ of way(page)) await rested(page);
  await page.waitForTimeout(300);
  return page.evaluate(() => window.longTasks ?? []);
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

const { address, browser, close } = await openPeers(4189);

async function visit(way: Way): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await catchMap(page);
  await page.goto(new URL('ours/', address).href);
  await page.locator('[data-map-state=ready]').waitFor();
  await page.locator('[data-end=from]').waitFor();
  await rested(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const tasks = await longTasks(page, way);
  await context.close();
  return tasks;
}

console.log(`Lange Aufgaben bei ${slowdown}-facher Verlangsamung, Median aus ${rounds} Besuchen:`);
for (const [name, way] of Object.entries(ways)) {
  const visits: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(way));
  const count = (from: number) =>
    median(visits.map((tasks) => tasks.filter((ms) => ms > from).length));
  const longest = median(visits.map((tasks) => Math.max(0, ...tasks)));
  console.log(
    `  ${name.padEnd(24)} über ${reportedMs} ms ${count(reportedMs)}, über ${limitMs} ms ${count(limitMs)}, längste ${longest.toFixed(0)} ms`,
  );
}
await close();
