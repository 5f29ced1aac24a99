import type { Locator, Page } from '@playwright/test';
import { ours, pathOf, readyOf } from '../comparedPages';
import { measureScript, patienceMs, rested, scriptMs, startVisit, viewport } from '../visit';
import type { Part } from './part';

/** How many times slower than this machine the device is on which tasks are counted. */
const slowdown = 4;
/** From here on the browser calls a task long. */
const longMs = 50;

/**
 * What a person does, step by step; between two steps the page comes to rest. In the end all but the
 * years is as it was.
 */
type Way = (page: Page, size: number) => AsyncGenerator<unknown>;

const word = 'park';
const filterChoices = '[name=massnahme], [name=programm]';

const ways: Readonly<Record<string, Way>> = {
  'search, letter by letter': async function* (page) {
    yield await page.locator('input[name=q]').focus();
    for (const letter of word) yield await page.keyboard.press(letter);
    for (const _ of word) yield await page.keyboard.press('Backspace');
  },
  'pointer over the map': async function* (page) {
    for (let step = 0; step < 20; step += 1)
      yield await page.mouse.move(
        viewport.width * 0.6 + 9 * step,
        viewport.height * 0.4 + 5 * step,
      );
  },
  'kinds and programmes chosen': async function* (page, size) {
    const choices = await page.locator(filterChoices).all();
    for (const choice of choices.slice(0, size < 1000 ? choices.length : 4))
      for (let press = 0; press < 2; press += 1) yield await pressed(choice);
  },
  'sites opened': async function* (page) {
    for (let index = 0; index < 3; index += 1) {
      yield await pressed(page.locator('a[id^=eintrag-]').nth(index));
      yield await page.keyboard.press('Escape');
    }
  },
  'order changed': async function* (page) {
    const order = page.locator('select').filter({ has: page.locator('option[value=betrag]') });
    for (let index = 2; index >= 0; index -= 1) yield await order.selectOption({ index });
  },
  'years dragged': async function* (page) {
    const box = await page.locator('[data-end=from]').boundingBox();
    if (box === null) throw new Error('no time strip');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    yield await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) yield await page.mouse.move(x + step * 12, y);
    yield await page.mouse.up();
  },
};

/** A press in a task of its own: finding the element is none of the page's time. */
const pressed = (target: Locator): Promise<unknown> =>
  target.evaluate((element: HTMLElement) => setTimeout(() => element.click()));

/** Runs in the page before its scripts: notes how long after an input its first frame is painted. */
function noteFrames(): void {
  const frames: number[] = [];
  Object.assign(window, { frames });
  for (const type of ['keydown', 'click', 'change', 'pointerdown', 'pointermove', 'pointerup'])
    addEventListener(
      type,
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => frames.push(performance.now() - timeStamp))),
      { capture: true },
    );
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

/** The lengths of all tasks of the main thread on a slow device, in ms. */
function taskLengths(events: readonly TraceEvent[]): readonly number[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(thread));
  return events
    .filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
    .map(({ tdur = 0 }) => (tdur / 1000) * slowdown);
}

export const use: Part = {
  name: 'use',
  title: 'Our page in use',
  how: `What only our page has. Script is that of the main thread for one step (a letter, a click, 12 pixels dragged) until the page rests; the frame is the first that is painted after the input; tasks are those of the way as a whole, ${slowdown} times as long as here. All but the frames in time of the processor, so that it holds on a busy machine.`,
  run: async ({ browser, address, sizes, rounds, pagesAt, note }) => {
    for (const size of sizes.filter((one) => pagesAt(one).includes(ours)))
      for (let round = 0; round < (size < 1000 ? rounds : 1); round += 1) {
        const { page, session, end } = await startVisit(browser);
        page.setDefaultTimeout(size < 50_000 ? patienceMs : 5 * patienceMs);
        await page.addInitScript(noteFrames);
        await page.goto(new URL(pathOf(ours, size), address).href);
        await page.locator(readyOf(ours)).waitFor();
        await page.locator('[data-end=from]').waitFor();
        await rested(page);
        await measureScript(session);
        for (const [name, way] of Object.entries(ways)) {
          await browser.startTracing(page, { categories: ['toplevel'] });
          let before = await scriptMs(session);
          for await (const _ of way(page, size)) {
            await rested(page);
            const now = await scriptMs(session);
            note({ what: 'script of a step', size, unit: 'ms' }, name, now - before);
            before = now;
          }
          const frames = await page.evaluate(() =>
            (window as unknown as { frames: number[] }).frames.splice(0),
          );
          for (const ms of frames) note({ what: 'input to frame', size, unit: 'ms' }, name, ms);
          const trace = await browser.stopTracing();
          const tasks = taskLengths(JSON.parse(trace.toString('utf8')).traceEvents);
          const long = tasks.filter((ms) => ms > longMs).length;
          note({ what: `tasks over ${longMs} ms`, size, unit: 'tasks' }, name, long);
          note({ what: 'longest task', size, unit: 'ms' }, name, Math.max(...tasks));
        }
        await end();
      }
  },
};
