import { expect, test } from 'vitest';
import { project } from '../model/geo/mercator';
import { spreadSymbols, standAside } from '../model/geo/spread';
import type { LngLat, Site } from '../model/site';
import { allocatedEur } from '../model/sums';
import { nearZoom, symbolRadius, symbolScale } from '../model/symbol';
import { deepFreeze } from '../testing/deepFreeze';
import { fixtureSites } from '../testing/fixtureFacts';
import { symbolShift } from './expressions';

const zooms = [7, 7.5, 8, 8.5, 9, 9.5, 10, 10.9, 11, 11.5, 12, 12.5, 13, 14, 15, 17];

interface Drawn extends Pick<Site, 'point' | 'symbolPoint' | 'aside'> {
  readonly radius: number;
}

/** Largest part of the diameter of a symbol that another covers, as the map draws them at a zoom. */
function worstCoverAt(zoom: number, drawn: readonly Drawn[]): number {
  const placed = drawn.map((symbol) => {
    const [x, y] = project(symbol.point, zoom);
    const [dx, dy] = symbolShift(symbol, zoom);
    return { x: x + dx, y: y + dy, radius: symbol.radius * symbolScale(zoom) };
  });
  const covers = placed.flatMap((a, index) =>
    placed.slice(index + 1).map((b) => {
      const overlap = a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y);
      return overlap / (2 * Math.min(a.radius, b.radius));
    }),
  );
  return Math.max(...covers);
}

const sites = fixtureSites().map((site) => ({ ...site, radius: symbolRadius(allocatedEur(site)) }));

test.each(zooms)('sites cover less than a third of each other at zoom %d', (zoom) => {
  expect(worstCoverAt(zoom, sites)).toBeLessThan(1 / 3);
});

function spread(symbols: readonly { readonly point: LngLat; readonly radius: number }[]) {
  const [symbolPoints, asides] = [spreadSymbols(symbols), standAside(symbols)];
  return symbols.map(
    (symbol, index): Drawn => ({
      ...symbol,
      symbolPoint: symbolPoints[index] ?? symbol.point,
      aside: asides[index] ?? [0, 0],
    }),
  );
}

/** SYNTHETIC: as dense as the sites of a large town; scattered by the golden ratio. */
const dense = deepFreeze(
  Array.from({ length: 45 }, (_, index) => ({
    point: [8.5 + ((index * 0.618034) % 1) * 0.4, 50 + ((index * 0.754878) % 1) * 0.2] as const,
    radius: 3 + ((index * 0.569841) % 1) ** 3 * 9,
  })),
);

/** SYNTHETIC: three sites of one place, and two whose places are nearly the same. */
const onePlace = deepFreeze([
  ...[3, 3, 6].map((radius) => ({ point: [8.9, 50.1] as const, radius })),
  { point: [9.5, 51] as const, radius: 9 },
  { point: [9.501, 51.0005] as const, radius: 3 },
]);

test.each(zooms)('what was moved past another does not come back over it at zoom %d', (zoom) => {
  expect(worstCoverAt(zoom, spread(dense))).toBeLessThan(1 / 3);
});

test.each(zooms)('sites of one place stand beside each other at zoom %d', (zoom) => {
  expect(worstCoverAt(zoom, spread(onePlace))).toBeLessThan(1 / 3);
});

test('near by most symbols stand at their true place, and the others right beside it', () => {
  const ways = sites.map((site) => Math.hypot(...symbolShift(site, nearZoom)));
  expect(ways.filter((px) => px > 0).length).toBeLessThan(sites.length / 8);
  expect(Math.max(...ways)).toBeGreaterThan(4);
  expect(Math.max(...ways)).toBeLessThan(20);
});
