import type { Page } from '@playwright/test';
import { pathOf, readyOf } from '../comparedPages';
import { quantile } from '../findings';
import { rested, startVisit, viewport } from '../visit';
import { type Part, roundsAt } from './part';

const [x, y] = [viewport.width * 0.6, viewport.height * 0.5];

/** What hands do with a map. */
const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  panning: async (page) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1)
      await page.mouse.move(x + 150 * Math.sin(step / 6), y + 100 * Math.sin(step / 9));
    await page.mouse.up();
  },
  zooming: async (page) => {
    await page.mouse.move(x, y);
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step % 20 < 10 ? -120 : 120);
  },
};

/** The times between the frames of a gesture, in ms. */
async function framesOf(page: Page, gesture: (page: Page) => Promise<void>) {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    (async () => {
      while (Object.is(Reflect.get(window, 'frames'), frames))
        frames.push(await new Promise(requestAnimationFrame));
    })().catch(console.error);
  });
  await gesture(page);
  const times = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

export const frames: Part = {
  name: 'frames',
  title: 'Panning and zooming',
  how: 'A mouse drags the map to and fro and turns its wheel; frames are those in which the page could draw.',
  run: async (bench) => {
    for (const size of bench.sizes)
      for (let round = 0; round < roundsAt(bench.rounds, size); round += 1)
        for (const page of bench.pagesAt(size)) {
          const { page: tab, end } = await startVisit(bench.browser);
          const note = (name: string, perSecond: number, slowest: number) => {
            const subject = { what: `frames while ${name}`, size, unit: 'a second' } as const;
            bench.note(subject, page.name, perSecond);
            const slow = { what: `slow frames while ${name} (95 %)`, size, unit: 'ms' } as const;
            bench.note(slow, page.name, slowest);
          };
          try {
            await tab.goto(new URL(pathOf(page, size), bench.address).href);
            await tab.locator(readyOf(page)).waitFor();
            for (const [name, gesture] of Object.entries(gestures)) {
              await rested(tab);
              const between = await framesOf(tab, gesture);
              const sum = between.reduce((all, ms) => all + ms, 0);
              note(name, (1000 * between.length) / sum, quantile(between, 0.95));
            }
          } catch (error) {
            console.warn(`${page.name} at ${size}:`, error);
            for (const name of Object.keys(gestures)) note(name, 0, Infinity);
          }
          await end();
        }
  },
};
