import { hitSite } from '../../src/map/hit';
import { project } from '../../src/model/geo/mercator';
import { aroundSite } from '../../src/query/near/aroundSite';
import { similar } from '../../src/query/near/similar';
import { emptyQuery } from '../../src/query/query';
import { ours } from '../comparedPages';
import { builtSites } from '../served';
import { listed, syntheticSites } from '../syntheticSites';
import type { Part } from './part';

const currentYear = 2026;
const moves = 200;
const opened = 20;

/** A map of 1200 × 900 pixels over the middle of Hessen. */
function mapAt(zoom: number): Parameters<typeof hitSite>[0] {
  const [middleX, middleY] = project([9, 50.5], zoom);
  return {
    getZoom: () => zoom,
    getLayer: () => ({}),
    queryRenderedFeatures: () => [],
    project: (place) => {
      const [x, y] = project(place, zoom);
      return { x: x - middleX + 600, y: y - middleY + 450 };
    },
  };
}

/** Milliseconds of the processor. */
function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const siteScript: Part = {
  name: 'site',
  title: 'Script of pointing at a site and of opening one, without a page',
  how: 'Which site is at the pointer, for 200 places of the map, each asked twice as the page does (on a symbol, else near one); what is around an opened site and which are like it; in Node and in time of the processor, one of them on average.',
  run: async ({ sizes, note }) => {
    const real = builtSites();
    for (const size of sizes) {
      const sites = size <= real.length ? real : listed(syntheticSites(size));
      for (const zoom of [7, 9, 11.5]) {
        const map = mapAt(zoom);
        const pointAt = (step: number) => {
          const point = { x: 100 + 5 * step, y: 50 + 4 * step };
          for (const reachPx of [0, 3]) hitSite(map, point, { sites, query: emptyQuery, reachPx });
        };
        const first = cpuMs(() => pointAt(0));
        if (zoom === 7) note({ what: 'the first pointer', size, unit: 'ms' }, 'zoom 7', first);
        const ms = cpuMs(() => {
          for (let step = 0; step < moves; step += 1) pointAt(step);
        });
        note({ what: 'a move of the pointer', size, unit: 'ms' }, `zoom ${zoom}`, ms / moves);
      }
      const chosen = Array.from(
        { length: opened },
        (_, at) => sites[at * Math.floor(size / opened)],
      );
      const ms = cpuMs(() => {
        for (const site of chosen) {
          if (site === undefined) continue;
          aroundSite(sites, site, currentYear);
          similar(sites, site, 3);
        }
      });
      note({ what: 'what is around an opened site', size, unit: 'ms' }, ours.name, ms / opened);
    }
  },
};
