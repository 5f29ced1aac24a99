import type { Browser } from '@playwright/test';
import { catchMap } from '../e2e/support/liveMap';
import { median, openPeers } from './peerPages';

/**
 * `npm run bench`: time from zoom 7 to a drawn zoom 13 in Kassel with all of the ground – fetched,
 * read, cut into tiles and drawn. By turns with the same zoom on a bare MapLibre page that draws the
 * same ground from plain GeoJSON, beside which the ratio is to stay below 1.3, and on one that draws
 * nothing but points. Needs a finished build.
 */
const rounds = 9;
const kassel = [9.4945, 51.3165] as const;
/** As long as the page takes for a move of its own. */
const moveMs = 250;

const pages = [
  { name: 'Quartierskarte', path: 'ours/?grundkarte=umriss', ready: '[data-map-state="ready"]' },
  {
    name: 'MapLibre, gleicher Grund',
    path: 'peers/maplibre-ground.html',
    ready: '#map[data-shown]',
  },
  { name: 'MapLibre ohne Grund', path: 'peers/maplibre.html', ready: '#map[data-shown]' },
] as const;

/** All that our page draws of the ground there. */
const ground = ['rivers', 'railways', 'municipalities', 'kassel', 'stops'];

/** One visit with an empty cache: milliseconds from the start of the zoom to the last frame of it. */
async function visit(browser: Browser, url: string, ready: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await catchMap(page);
  await page.goto(url);
  await page.locator(ready).waitFor();
  const ms = await page.evaluate(
    async ([center, duration, parts]) => {
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
          : !parts.every((part) => region.dataset.ground?.split(' ').includes(part))
      );
      return performance.now() - start;
    },
    [kassel, moveMs, ground] as const,
  );
  await context.close();
  return ms;
}

const { address, browser, close } = await openPeers(4188);
const found = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1)
  for (const { name, path, ready } of pages)
    found.get(name)?.push(await visit(browser, new URL(path, address).href, ready));
const ours = median(found.get(pages[0].name) ?? []);
console.log(`Von Zoomstufe 7 zu einer gezeichneten 13 mit allem Grund, Median aus ${rounds}:`);
for (const [name, values] of found) {
  const ms = median(values);
  console.log(
    `  ${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms   Verhältnis ${(ours / ms).toFixed(2)}`,
  );
}
await close();
