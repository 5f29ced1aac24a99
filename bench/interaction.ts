import type { Browser, Locator, Page } from '@playwright/test';
import { catchMap } from '../e2e/support/liveMap';
import { median, openPeers } from './peerPages';

/**
 * `npm run bench`: the tasks that keep a visitor with a slow device waiting while typing, filtering,
 * dragging years, opening sites and sorting. Needs a finished build.
 *
 * The length of a task is the processor's time, four times over: so it holds on a busy machine, too.
 */
const rounds = 5;
const slowdown = 4;
/** No task is to be longer, in ms. */
const limitMs = 100;
const viewport = { width: 1440, height: 900 };

/** What a person does, step by step; between two steps the page comes to rest. */
type Way = (page: Page) => AsyncGenerator<unknown>;

const word = 'park';
const filterChoices = '[name=massnahme], [name=programm]';

const ways: Readonly<Record<string, Way>> = {
  'Suchwort tippen': async function* (page) {
    yield await page.locator('input[name=q]').focus();
    for (const letter of word) yield await page.keyboard.press(letter);
    for (const _ of word) yield await page.keyboard.press('Backspace');
  },
  'Art und Programm wählen': async function* (page) {
    for (const choice of await page.locator(filterChoices).all())
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
    for (let index = 0; index < 3; index += 1) {
      yield await pressed(page.locator('a[id^=eintrag-]').nth(index));
      yield await page.keyboard.press('Escape');
    }
  },
  Sortieren: async function* (page) {
    const order = page.locator('select').filter({ has: page.locator('option[value=betrag]') });
    for (let index = 2; index >= 0; index -= 1) yield await order.selectOption({ index });
  },
};

/** A press in a task of its own: finding the element is none of the page's time. */
const pressed = (target: Locator): Promise<unknown> =>
  target.evaluate((element: HTMLElement) => setTimeout(() => element.click()));

/** Two frames and an idle moment, until the map has drawn all it has been given. */
const rested = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    do
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 })),
        ),
      );
    while (window.caughtMap?.loaded() === false);
  });

async function openOurs(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await catchMap(page);
  await page.goto(new URL('ours/', address).href);
  await page.locator('[data-map-state=ready]').waitFor();
  await page.locator('[data-end=from]').waitFor();
  await rested(page);
  return page;
}

/** One visit that goes a way: the lengths of all tasks on a slow device, in ms. */
async function tasksOf(browser: Browser, way: Way): Promise<readonly number[]> {
  const page = await openOurs(browser);
  await browser.startTracing(page, { categories: ['toplevel'] });
  for await (const _ of way(page)) await rested(page);
  const trace = await browser.stopTracing();
  await page.context().close();
  return taskLengths(JSON.parse(trace.toString('utf8')).traceEvents);
}

/** What the trace tells of an event, as far as it is read. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function taskLengths(events: readonly TraceEvent[]): readonly number[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(thread));
  return events
    .filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
    .map(({ tdur = 0 }) => (tdur / 1000) * slowdown);
}

async function reportTasks(browser: Browser): Promise<void> {
  console.log(
    `Aufgaben bei ${slowdown}-facher Verlangsamung (Rechenzeit), Median aus ${rounds} Besuchen:`,
  );
  for (const [name, way] of Object.entries(ways)) {
    const visits: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round += 1) visits.push(await tasksOf(browser, way));
    const longerThan = (limit: number) =>
      median(visits.map((tasks) => tasks.filter((ms) => ms > limit).length));
    const longest = median(visits.map((tasks) => Math.max(...tasks)));
    console.log(
      `  ${name.padEnd(24)} über 50 ms ${longerThan(50)}, über ${limitMs} ms ${longerThan(limitMs)}, längste ${longest.toFixed(0)} ms`,
    );
  }
}

const { address, browser, close } = await openPeers(4189);
await reportTasks(browser);
await close();
