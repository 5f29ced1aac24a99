import { bareMapLibre, mapLibreWithGround, ours, pathOf, readyOf } from '../comparedPages';
import { startVisit } from '../visit';
import type { Bench, Part } from './part';

const kassel = [9.4945, 51.3165] as const;
/** As long as the page takes for a move of its own. */
const moveMs = 250;

/** All that our page draws of the ground there. */
const parts = ['rivers', 'railways', 'municipalities', 'kassel', 'stops'];

/** One visit with an empty cache: milliseconds from the start of the zoom to the last frame of it. */
async function zoom({ browser }: Bench, url: string, ready: string): Promise<number> {
  const { page, end } = await startVisit(browser);
  await page.goto(url);
  await page.locator(ready).waitFor();
  const ms = await page.evaluate(
    async ([center, duration, ground]) => {
      const map = window.caughtMap;
      if (map === undefined) throw new Error('no map was made');
      // No named functions: the tool that runs this file would mark them with a helper of its own.
      const rested = new Promise<void>((resolve) => map.once('idle', resolve));
      map.jumpTo({ center, zoom: 7 });
      await rested;
      const region = document.getElementById('karte');
      const start = performance.now();
      map.easeTo({ center, zoom: 13, duration });
      do await new Promise<void>((resolve) => map.once('idle', resolve));
      while (
        region === null
          ? map.queryRenderedFeatures().length === 0
          : !ground.every((part) => region.dataset.ground?.split(' ').includes(part))
      );
      return performance.now() - start;
    },
    [kassel, moveMs, parts] as const,
  );
  await end();
  return ms;
}

export const groundZoom: Part = {
  name: 'ground',
  title: 'From all of Hessen to Kassel, with the ground',
  how: 'From zoom 7 to a drawn 13 with rivers, railways, borders, quarters and stops – fetched, read, cut into tiles and drawn –, beside a bare MapLibre page that draws the same from plain GeoJSON (ratio to stay below 1.3), and one that draws only points.',
  run: async (bench) => {
    const [size] = bench.sizes;
    if (size === undefined) return;
    for (let round = 0; round < bench.rounds; round += 1)
      for (const page of [ours, mapLibreWithGround, bareMapLibre]) {
        const path = `${pathOf(page, size)}${page === ours ? '?grundkarte=umriss' : ''}`;
        // Ours begins with the sites, over what the map before it has drawn.
        const whole = page === ours ? `${readyOf(page)}:not(:has([inert]))` : readyOf(page);
        const ms = await zoom(bench, new URL(path, bench.address).href, whole);
        bench.note({ what: 'zoom to a drawn ground', size, unit: 'ms' }, page.name, ms);
      }
  },
};
