import type { Page } from '@playwright/test';
import { mapLibreWithStyle, ours, pathOf, readyOf } from '../comparedPages';
import { type Condition, measureScript, rested, scriptMs, startVisit } from '../visit';
import { type Part, roundsAt } from './part';

const kind = 'kita';
const conditions: readonly Condition[] = [{}, { name: 'four times slower', slowdown: 4 }];

/** Ticks or unticks a filter of ours: ms until the map has painted what is left. */
const ourChange = (page: Page): Promise<number> =>
  page.evaluate(async (value) => {
    const region = document.getElementById('karte');
    const filter = document.querySelector<HTMLElement>(`[name=massnahme][value=${value}]`);
    if (region === null || filter === null) throw new Error('no map or no filter');
    const before = region.dataset.sitesDrawn;
    const start = performance.now();
    filter.click();
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (region.dataset.sitesDrawn === before || window.caughtMap?.loaded() === false);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, kind);

/** The same on the page of another. */
const peerChange = (page: Page, only: boolean): Promise<number> =>
  page.evaluate(
    async (value) => {
      const start = performance.now();
      await window.peer?.filter(value);
      return performance.now() - start;
    },
    only ? kind : null,
  );

export const change: Part = {
  name: 'change',
  title: 'A filter changes',
  how: 'One kind of measure is chosen and let go again. On our page that is a click on the filter, with list, counts, sums, years and map; on the pages of others the map alone gets the points that are left, as its library recommends (MapLibre: `setData`). “MapLibre, same style” draws our style, symbols and land, so that it paints as much as ours: what ours takes beside it is ours. It ends when the map has painted them. Script is that of the main thread, in time of the processor, until the page rests.',
  run: async (bench) => {
    for (const size of bench.sizes)
      for (const condition of size < 1000 ? conditions : conditions.slice(0, 1))
        for (let round = 0; round < roundsAt(bench.rounds, size); round += 1)
          for (const page of [...bench.pagesAt(size), mapLibreWithStyle]) {
            const { page: tab, session, end } = await startVisit(bench.browser, condition);
            const subject = { size, ...(condition.name && { condition: condition.name }) };
            const note = (ms: number, script: number) => {
              const painted = {
                ...subject,
                what: 'filter change to painted map',
                unit: 'ms',
              } as const;
              bench.note(painted, page.name, ms);
              bench.note({ ...painted, what: 'its script' }, page.name, script);
            };
            try {
              await tab.goto(new URL(pathOf(page, size), bench.address).href);
              await tab.locator(readyOf(page)).waitFor();
              await rested(tab);
              await measureScript(session);
              // The first two warm up.
              for (let turn = 0; turn < 6; turn += 1) {
                const before = await scriptMs(session);
                const ms =
                  page === ours ? await ourChange(tab) : await peerChange(tab, turn % 2 === 0);
                await rested(tab);
                if (turn > 1) note(ms, (await scriptMs(session)) - before);
              }
            } catch (error) {
              console.warn(`${page.name} at ${size}:`, error);
              note(Infinity, Infinity);
            }
            await end();
          }
  },
};
