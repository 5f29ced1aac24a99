import type { CDPSession, Page } from '@playwright/test';
import {
  bareLeaflet,
  bareMapLibre,
  type ComparedPage,
  ours,
  pathOf,
  readyOf,
} from '../comparedPages';
import { startVisit } from '../visit';
import type { Bench, Part } from './part';

/** What the page holds, after rubbish has been collected. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** What starting, warming up and reading may take beside the use. */
const slackMs = 120_000;

/** A page that hangs does not hold up the others for ever. */
async function late({ name }: ComparedPage, ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref());
  console.warn(`${name}: not ready in time, its memory is not known`);
}

/** One turn of use, the same on each page: all but one kind, all again, the map there and back. */
async function turnOnce(page: Page, isOurs: boolean): Promise<void> {
  await page.evaluate(async (our) => {
    for (const kind of ['kita', null])
      if (our) document.querySelector<HTMLElement>('[name=massnahme][value=kita]')?.click();
      else await window.peer?.filter(kind);
  }, isOurs);
  await page.mouse.move(860, 400);
  await page.mouse.down();
  await page.mouse.move(900, 440, { steps: 5 });
  await page.mouse.move(860, 400, { steps: 5 });
  await page.mouse.up();
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, 120);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
}

async function report(bench: Bench, page: ComparedPage, size: number): Promise<void> {
  const { page: tab, session, end } = await startVisit(bench.browser);
  await tab.goto(new URL(pathOf(page, size), bench.address).href);
  await tab.locator(readyOf(page)).waitFor();
  // What is made on first use is no leak.
  for (let turn = 0; turn < 5; turn += 1) await turnOnce(tab, page === ours);
  const before = await held(session);
  const until = Date.now() + bench.minutes * 60_000;
  while (Date.now() < until) await turnOnce(tab, page === ours);
  const after = await held(session);
  const when = `after ${bench.minutes} min`;
  const note = (what: string, unit: 'MB' | 'nodes' | 'listeners', value: number) =>
    bench.note({ what, size, unit }, page.name, value);
  note('heap at the start', 'MB', before.heap);
  note(`heap ${when}`, 'MB', after.heap);
  note('DOM nodes at the start', 'nodes', before.nodes);
  note(`DOM nodes ${when}`, 'nodes', after.nodes);
  note('listeners at the start', 'listeners', before.listeners);
  note(`listeners ${when}`, 'listeners', after.listeners);
  await end();
}

export const memory: Part = {
  name: 'memory',
  title: 'Memory after use',
  how: 'Our page, MapLibre and Leaflet side by side, each filtered, dragged and zoomed again and again; heap of the main thread after a collection. Ten minutes: `npm run bench -- --only memory --minutes 10`.',
  run: async (bench) => {
    const [size] = bench.sizes;
    if (size === undefined) return;
    const limitMs = bench.minutes * 60_000 + slackMs;
    await Promise.all(
      [ours, bareMapLibre, bareLeaflet].map((page) =>
        Promise.race([report(bench, page, size), late(page, limitMs)]),
      ),
    );
  },
};
