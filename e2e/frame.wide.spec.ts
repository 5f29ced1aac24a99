import type { Locator, Page } from '@playwright/test';
import { hessenBounds } from '../src/model/geo/openingView';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import type { Texts } from '../src/text/texts';
import { frameWith, test } from './support/hostPage';
import { mapScript } from './support/mapDriver';
import { expect } from './support/test';

/** The map in the frame. */
const mapIn = (page: Page, t: Texts = de) =>
  page
    .frameLocator('iframe')
    .getByRole('region', { name: t.map.region, exact: true })
    .and(page.frameLocator('iframe').locator('[data-map-state]'));

/** The card of a hint, which is transparent until it is needed. */
const hintIn = (map: Locator, words: string) => map.getByText(words).locator('..');

async function pointAt(page: Page, map: Locator): Promise<void> {
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map in the frame');
  // As far as the page may scroll below the pointer.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60);
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('the wheel over an embedded map scrolls the page around it, and a hint says what zooms', async ({
  page,
  host,
  baseURL,
}) => {
  await host.serve(frameWith(`${baseURL}`));
  await page.goto(host.origin);
  const map = mapIn(page);
  await expect(map).toHaveAttribute('data-map-state', 'ready');
  const zoomOut = map.getByRole('button', { name: de.map.zoomOut });
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');

  await pointAt(page, map);
  await page.mouse.wheel(0, 40);
  await expect(hintIn(map, de.map.gestureMouse)).toHaveCSS('opacity', '1');
  await expect.poll(() => scrolled(page)).toBe(40);
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await expect(zoomOut).not.toHaveAttribute('aria-disabled');
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(zoomOut).toHaveAttribute('aria-disabled', 'true', { timeout: 500 });
  }).toPass();
  await page.keyboard.up('Control');
  expect(await scrolled(page)).toBe(40);

  await page.frameLocator('iframe').getByRole('link', { name: 'English' }).click();
  const english = mapIn(page, en);
  await expect(english).toBeVisible();
  await pointAt(page, english);
  const hint = hintIn(english, en.map.gestureMouse);
  await expect(async () => {
    await page.mouse.wheel(0, 20);
    await expect(hint).toHaveCSS('opacity', '1', { timeout: 500 });
  }).toPass();
});

test('nor does the picture that comes first keep the wheel', async ({
  app,
  page,
  host,
  baseURL,
}) => {
  await app.holdScript(mapScript);
  await host.serve(frameWith(`${baseURL}`));
  await page.goto(host.origin);
  const map = mapIn(page);
  await expect(map).toHaveAttribute('data-map-state', 'static');
  await pointAt(page, map);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBe(200);
});

for (const [name, width, height] of [
  ['a phone', 320, 640],
  ['a screen', 1440, 900],
  ['a tall window', 720, 1300],
  ['a flat window', 1300, 420],
] as const)
  test(`on ${name} the smallest zoom shows Hessen, and not less`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open('?ausschnitt=8.5,50.1,9.5,50.9');
    await app.waitForMap();
    const zoomOut = app.map.getByRole('button', { name: de.map.zoomOut });
    await expect(async () => {
      await zoomOut.click();
      await expect(zoomOut).toHaveAttribute('aria-disabled', 'true', { timeout: 500 });
    }).toPass();

    const { ausschnitt = '' } = await app.parameters();
    const [west = 0, south = 0, east = 0, north = 0] = ausschnitt.split(',').map(Number);
    const [hessenWest, hessenSouth] = hessenBounds.southWest;
    const [hessenEast, hessenNorth] = hessenBounds.northEast;
    // The address has four decimals.
    expect(west).toBeLessThan(hessenWest + 1e-3);
    expect(south).toBeLessThan(hessenSouth + 1e-3);
    expect(east).toBeGreaterThan(hessenEast - 1e-3);
    expect(north).toBeGreaterThan(hessenNorth - 1e-3);
    // The types of measure lie over the upper edge of a wide map.
    const box = await app.map.boundingBox();
    const types = await page
      .getByRole('region', { name: de.filters.facets.measureTypes })
      .boundingBox();
    if (box === null || types === null) throw new Error('the map and its types are not laid out');
    const free = 1 - Math.max(0, types.y + types.height - box.y) / box.height;
    const filled = Math.max(
      (hessenEast - hessenWest) / (east - west),
      (hessenNorth - hessenSouth) / (north - south) / free,
    );
    expect(filled).toBeGreaterThan(0.75);
  });
