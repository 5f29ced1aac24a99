import { symbolScale } from '../src/map/expressions';
import { truePlaceZoom } from '../src/map/layerNames';
import { project } from '../src/model/geo/mercator';
import { symbolZoom } from '../src/model/symbol';
import { publishedSites } from './support/facts';
import {
  catchMap,
  type ExpectedSymbol,
  type RenderedSymbol,
  renderedAt,
  renderedSymbols,
} from './support/liveMap';
import { symbolRadiusOf } from './support/mapPicture';
import { expect, test } from './support/test';

/** Where symbols stand closest, and what each zoom shows of them. */
const views = [
  { zoom: 7, centres: [[9, 50.5]] },
  {
    zoom: 8,
    centres: [
      [8.6, 49.95],
      [9.45, 51.1],
    ],
  },
  {
    zoom: 9,
    centres: [
      [8.25, 50.07],
      [8.65, 49.85],
      [8.65, 49.64],
      [8.8, 50.12],
      [9.5, 51.3],
    ],
  },
  {
    zoom: 11,
    centres: [
      [8.25, 50.07],
      [8.65, 49.87],
      [9.49, 51.32],
      [9.7, 50.87],
    ],
  },
  {
    zoom: 13,
    centres: [
      [8.25, 50.07],
      [8.65, 49.87],
      [9.49, 51.32],
    ],
  },
] as const;

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

function expectedAt(zoom: number): readonly ExpectedSymbol[] {
  const scale = symbolScale(zoom);
  return publishedSites.map((site) => {
    const [x, y] = project(site.point, symbolZoom);
    const [spreadX, spreadY] = project(site.symbolPoint, symbolZoom);
    const shift = zoom < truePlaceZoom ? scale : 0;
    return {
      id: site.id,
      point: [...site.point],
      shift: [(spreadX - x) * shift, (spreadY - y) * shift],
      radius: symbolRadiusOf(site) * scale,
    };
  });
}

/** Part of the smaller of two symbols that the other covers; symbols have the area of their circle. */
function coveredShare(a: RenderedSymbol, b: RenderedSymbol): number {
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  const [small, large] = a.radius < b.radius ? [a.radius, b.radius] : [b.radius, a.radius];
  if (distance >= small + large) return 0;
  if (distance <= large - small) return 1;
  const near = (distance ** 2 + small ** 2 - large ** 2) / (2 * distance);
  const segment = (radius: number, toChord: number) =>
    radius ** 2 * Math.acos(toChord / radius) - toChord * Math.sqrt(radius ** 2 - toChord ** 2);
  return (segment(small, near) + segment(large, distance - near)) / (Math.PI * small ** 2);
}

const coveredPairs = (symbols: readonly RenderedSymbol[]) =>
  symbols.flatMap((a, index) =>
    symbols
      .slice(index + 1)
      .filter((b) => coveredShare(a, b) > 1 / 3)
      .map((b) => `${a.id} / ${b.id}`),
  );

for (const size of windows)
  test(`no name lies on a symbol, and no symbol on a third of another, at ${size.width} × ${size.height}`, async ({
    app,
    page,
  }) => {
    await catchMap(page);
    await page.setViewportSize(size);
    await app.open();
    await app.waitForMap();
    for (const { zoom, centres } of views)
      for (const centre of centres) {
        const where = `zoom ${zoom} at ${centre.join()}`;
        await renderedAt(page, centre, zoom);
        // Names of the opening view are placed after the first picture of a zoom.
        await expect(async () => {
          const { symbols, names } = await renderedSymbols(page, expectedAt(zoom));
          expect(symbols.length, `symbols, ${where}`).toBeGreaterThan(0);
          expect(names, `names, ${where}`).toBeGreaterThan(0);
          const under = symbols.filter((symbol) => symbol.names.length > 0);
          expect(under, `symbols under names, ${where}`).toEqual([]);
          if (zoom < truePlaceZoom)
            expect(coveredPairs(symbols), `symbols on symbols, ${where}`).toEqual([]);
        }).toPass({ timeout: 10_000 });
      }
  });
