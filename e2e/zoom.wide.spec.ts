import type { Page } from '@playwright/test';
import { project } from '../src/model/geo/mercator';
import type { LngLat } from '../src/model/site';
import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { siteById } from './support/facts';
import { expect, test } from './support/test';

const site = siteById('kassel-wesertor');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the map draws the site, as the address tells which part of the land it shows. */
async function pixelOfSite(app: QuartierskarteDriver, page: Page): Promise<Point> {
  const box = await app.map.boundingBox();
  const bbox = new URL(page.url()).searchParams.get('ausschnitt')?.split(',').map(Number);
  if (box === null || bbox === undefined) throw new Error('no map');
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const at = (point: LngLat) => project(point, 0);
  const [left, top] = at([west, north]);
  const [right, bottom] = at([east, south]);
  const [x, y] = at(site.point);
  return {
    x: box.x + (box.width * (x - left)) / (right - left),
    y: box.y + (box.height * (y - top)) / (bottom - top),
  };
}

/** What a person sees at a point of the page: the map, or something over it. */
const partAt = (page: Page, point: Point) =>
  page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('#karte, main, section, details')?.id,
    point,
  );

test('the open site stays in sight, whatever the map is zoomed by', async ({ app, page }) => {
  await app.open(`?standort=${site.id}&ausschnitt=9.44,51.25,9.74,51.39`);
  await app.waitForMap();
  const zoomed = async (act: () => Promise<void>) => {
    const before = page.url();
    await act();
    await expect.poll(() => page.url()).not.toBe(before);
    await expect(async () => {
      const point = await pixelOfSite(app, page);
      expect(await partAt(page, point), JSON.stringify(point)).toBe('karte');
    }).toPass();
  };
  const box = await app.map.boundingBox();
  if (box === null) throw new Error('no map');
  const corner = { x: box.x + 40, y: box.y + box.height - 90 };
  await zoomed(async () => {
    await page.mouse.move(corner.x, corner.y);
    for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -400);
  });
  await zoomed(() => page.mouse.dblclick(corner.x, corner.y));
  await zoomed(() => page.getByRole('button', { name: de.map.zoomOut }).click());
  await app.mapSites().focus();
  await zoomed(() => page.keyboard.press('-'));
});
