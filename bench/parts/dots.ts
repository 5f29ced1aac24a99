import { hasMany } from '../../src/model/symbol';
import { measureScript, rested, scriptMs, startVisit } from '../visit';
import { type Part, roundsAt } from './part';

const ways = { 'GeoJSON in memory': '', 'vector tiles (PMTiles)': '&als=tiles' } as const;

export const dots: Part = {
  name: 'dots',
  title: 'Thousands of dots, as GeoJSON or as vector tiles',
  how: 'The dots of our map on a page with nothing else, filtered as ours are. GeoJSON is what our page makes of the sites that it has in memory, tiles are fetched from an archive that a build would make; both pages have the sites in memory, as the list needs them. Bytes are those fetched for the first view of all of Hessen.',
  run: async (bench) => {
    for (const size of bench.sizes.filter((one) => hasMany({ length: one })))
      for (let round = 0; round < roundsAt(bench.rounds, size); round += 1)
        for (const [name, query] of Object.entries(ways)) {
          const { page, session, end } = await startVisit(bench.browser);
          const note = (what: string, unit: 'ms' | 'MB' | 'kB', value: number) =>
            bench.note({ what, size, unit }, name, value);
          await session.send('Network.enable');
          let bytes = 0;
          const ofTiles = new Set<string>();
          session.on('Network.responseReceived', ({ requestId, response: { url } }) => {
            if (url.endsWith('.pmtiles')) ofTiles.add(requestId);
          });
          session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
            if (ofTiles.has(requestId)) bytes += encodedDataLength;
          });
          const address = `peers/dots.html?standorte=${size}${query}`;
          await page.goto(new URL(address, bench.address).href);
          await page.locator('#map[data-drawn-ms]').waitFor();
          note('drawn', 'ms', Number(await page.locator('#map').getAttribute('data-drawn-ms')));
          note('fetched', 'kB', bytes / 1000);
          await rested(page);
          await session.send('HeapProfiler.collectGarbage');
          note('heap', 'MB', (await session.send('Runtime.getHeapUsage')).usedSize / 1e6);
          await measureScript(session);
          for (const kind of ['kita', null, 'kita', null]) {
            const before = await scriptMs(session);
            const ms = await page.evaluate(async (value) => {
              const start = performance.now();
              await window.peer?.filter(value);
              return performance.now() - start;
            }, kind);
            await rested(page);
            note('filter change to painted dots', 'ms', ms);
            note('its script', 'ms', (await scriptMs(session)) - before);
          }
          await end();
        }
  },
};
