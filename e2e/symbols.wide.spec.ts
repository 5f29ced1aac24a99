import type { Page } from '@playwright/test';
import { symbolShift } from '../src/map/expressions';
import { baselineEm } from '../src/model/geo/openingView';
import { symbolScale } from '../src/model/symbol';
import { publishedSites, siteById } from './support/facts';
import {
  catchMap,
  type ExpectedSymbol,
  type RenderedSymbol,
  renderedAt,
  renderedSymbols,
} from './support/liveMap';
import { symbolRadiusOf } from './support/mapPicture';
import { expect, test } from './support/test';

/** Where symbols would cover each other near by, too. */
const crowded = publishedSites
  .filter(({ aside }) => Math.hypot(...aside) > 4)
  .slice(0, 3)
  .map(({ point }) => [...point] as const);

/** In the midst of towns with many sites. */
const towns = [
  'wiesbaden-innenstadt-west',
  'darmstadt-pallaswiesen-mornewegviertel',
  'kassel-friedrich-ebert-strasse',
  'bad-hersfeld-schilde-park',
].map((id) => [...siteById(id).point] as const);

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
  { zoom: 11, centres: [...towns, ...crowded] },
  { zoom: 13, centres: [...towns, ...crowded] },
  { zoom: 15, centres: crowded },
] as const;

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

function expectedAt(zoom: number): readonly ExpectedSymbol[] {
  const scale = symbolScale(zoom);
  return publishedSites.map((site) => ({
    id: site.id,
    point: [...site.point],
    shift: symbolShift(site, zoom),
    radius: symbolRadiusOf(site) * scale,
  }));
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
          // Nearest, a small town may have none in view.
          if (zoom < 15) expect(names, `names, ${where}`).toBeGreaterThan(0);
          const under = symbols.filter((symbol) => symbol.names.length > 0);
          expect(under, `symbols under names, ${where}`).toEqual([]);
          expect(coveredPairs(symbols), `symbols on symbols, ${where}`).toEqual([]);
        }).toPass({ timeout: 10_000 });
      }
  });

/** The names of the SVG map, those that lie on a symbol, and those under the folded legend. */
const svgNames = (page: Page) =>
  page.evaluate((baseline) => {
    const picked = [
      ...document.querySelectorAll<SVGUseElement>('#karte use[href^="#land-names-"]'),
    ];
    const use = picked.find((step) => getComputedStyle(step).display !== 'none');
    const map = use?.closest('div');
    const group = document.querySelector(use?.getAttribute('href') ?? 'none');
    const pen = document.createElement('canvas').getContext('2d');
    if (use === undefined || !map || group === null || pen === null) throw new Error('no names');
    const frame = map.getBoundingClientRect();
    const symbols = [...map.querySelectorAll('path[data-kind]')].map((path) =>
      path.getBoundingClientRect(),
    );
    const texts = [...group.querySelectorAll('text')];
    const boxOf = (text: SVGTextElement) => {
      const size = Number(text.getAttribute('font-size'));
      pen.font = `${size}px ${getComputedStyle(use).fontFamily}`;
      const x = frame.left + (Number.parseFloat(text.getAttribute('x') ?? '') / 100) * frame.width;
      const dy = (Number.parseFloat(text.getAttribute('dy') ?? '') - baseline) * size;
      const y =
        frame.top + (Number.parseFloat(text.getAttribute('y') ?? '') / 100) * frame.height + dy;
      const { width } = pen.measureText(text.textContent ?? '');
      // A name at the end of a line is held at the corner or side where the line ends.
      const before = { start: 0, end: 1, middle: 0.5 }[
        text.getAttribute('text-anchor') ?? 'middle'
      ];
      return new DOMRect(x - width * (before ?? 0.5), y - size / 2, width, size);
    };
    const namesOn = (others: readonly DOMRect[]) =>
      texts
        .filter((text) => {
          const { left, right, top, bottom } = boxOf(text);
          return others.some(
            (other) =>
              other.left < right && other.right > left && other.top < bottom && other.bottom > top,
          );
        })
        .map(({ textContent }) => textContent);
    const legend = document.querySelector('#karte details');
    return {
      symbols: symbols.length,
      names: texts.map(({ textContent }) => textContent),
      covering: namesOn(symbols),
      covered: legend === null ? [] : namesOn([legend.getBoundingClientRect()]),
    };
  }, baselineEm);

const largeTowns = ['Frankfurt', 'Wiesbaden', 'Kassel', 'Darmstadt', 'Gießen', 'Marburg', 'Fulda'];

for (const media of ['screen', 'print'] as const)
  test(`the SVG map names the large towns, and no name lies on a symbol or under the legend: ${media}`, async ({
    app,
    page,
  }) => {
    await app.withoutMap();
    await page.emulateMedia({ media });
    // Paper is wide, whatever the window is.
    const sizes =
      media === 'print' ? windows.slice(0, 2) : [...windows, { width: 320, height: 640 }];
    for (const size of sizes) {
      await page.setViewportSize(size);
      await app.open();
      const { symbols, names, covering, covered } = await svgNames(page);
      const where = `${size.width} × ${size.height}`;
      expect(symbols, where).toBe(publishedSites.length);
      expect(names, where).toEqual(expect.arrayContaining(largeTowns));
      expect(covering, where).toEqual([]);
      expect(covered, where).toEqual([]);
    }
  });
