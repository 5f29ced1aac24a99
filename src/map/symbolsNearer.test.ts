import { expect, test } from 'vitest';
import { project } from '../model/geo/mercator';
import { spreadSymbols } from '../model/geo/spread';
import type { LngLat } from '../model/site';
import { allocatedEur } from '../model/sums';
import { symbolRadius, symbolZoom } from '../model/symbol';
import { deepFreeze } from '../testing/deepFreeze';
import { fixtureSites } from '../testing/fixtureFacts';
import type { DrawnSymbol } from '../testing/symbolOverlap';
import { symbolScale } from './expressions';

const zooms = [7, 7.5, 8, 8.5, 9, 9.5, 10, 10.9];

/** Largest part of the diameter of a symbol that another covers, as the map draws them at a zoom. */
function worstCoverAt(
  zoom: number,
  symbols: readonly DrawnSymbol[],
  drawn: readonly LngLat[],
): number {
  const scale = symbolScale(zoom);
  const placed = symbols.map(({ point, radius }, index) => {
    const [x, y] = project(point, zoom);
    const [homeX, homeY] = project(point, symbolZoom);
    const [spreadX, spreadY] = project(drawn[index] ?? point, symbolZoom);
    return {
      x: x + (spreadX - homeX) * scale,
      y: y + (spreadY - homeY) * scale,
      radius: radius * scale,
    };
  });
  const covers = placed.flatMap((a, index) =>
    placed.slice(index + 1).map((b) => {
      const overlap = a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y);
      return overlap / (2 * Math.min(a.radius, b.radius));
    }),
  );
  return Math.max(...covers);
}

test.each(zooms)('sites cover less than a third of each other at zoom %d', (zoom) => {
  const sites = fixtureSites();
  const symbols = sites.map((site) => ({
    point: site.point,
    radius: symbolRadius(allocatedEur(site)),
  }));
  const drawn = sites.map(({ symbolPoint }) => symbolPoint);
  expect(worstCoverAt(zoom, symbols, drawn)).toBeLessThan(1 / 3);
});

/** SYNTHETIC: as dense as the sites of a large town; scattered by the golden ratio. */
const dense: readonly DrawnSymbol[] = deepFreeze(
  Array.from({ length: 45 }, (_, index) => ({
    point: [8.5 + ((index * 0.618034) % 1) * 0.4, 50 + ((index * 0.754878) % 1) * 0.2] as const,
    radius: 3 + ((index * 0.569841) % 1) ** 3 * 9,
  })),
);

test.each(zooms)('what was moved past another does not come back over it at zoom %d', (zoom) => {
  expect(worstCoverAt(zoom, dense, spreadSymbols(dense))).toBeLessThan(1 / 3);
});
