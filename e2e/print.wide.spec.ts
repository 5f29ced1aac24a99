import type { Locator } from '@playwright/test';
import { openingSize, toViewBox } from '../src/model/geo/openingView';
import { placeLabels } from '../src/model/geo/placeLabels';
import { saveWords } from '../src/text/de/save';
import { de } from '../src/text/de/texts';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('an open site prints as facts with its place, without controls', async ({ app, page }) => {
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await expect(panel).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(panel).toContainText(wesertor.summary);
  await expect(panel.getByRole('region', { name: de.detail.sources })).toBeVisible();
  const place = page.getByRole('img', { name: de.detail.locator }).or(app.map);
  await expect(place.filter({ visible: true })).toHaveCount(1);
  for (const control of [
    panel.getByRole('button'),
    app.searchBox,
    page.getByRole('checkbox'),
    page.getByRole('button', { name: de.map.zoomIn }),
    app.sites(),
  ])
    await expect(control.filter({ visible: true })).toHaveCount(0);
});

test('the sheet says where it comes from and when it was printed', async ({ app, page }) => {
  await app.open(`?standort=${wesertor.id}`);
  await expect(app.panel(titleOf(wesertor))).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(page.url())).toBeVisible();
});

test('the start prints the map and the list, without controls', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();

  await page.emulateMedia({ media: 'print' });
  await expect(app.map).toBeVisible();
  await expect(app.sites().first()).toBeVisible();
  await expect(app.searchBox).toBeHidden();
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

/** What A4 leaves between its margins, in CSS pixels. */
const sheet = { width: 688, height: 1016 };

test('paper shows all of Hessen beside the legend, and the sites that are chosen now', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  await app.toggleFilters(chipName('kita'));
  // Firefox prints a copy: in the page itself no media query changes, only the event comes.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(app.printedSymbols()).toHaveCount(sitesWith({ types: ['kita'] }).length);

  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await expect(app.map.locator('canvas')).toBeHidden();
  const map = await boxOf(app.map);
  const land = await boxOf(app.printedLand());
  expect(land.height).toBeGreaterThan(440);
  expect(contains({ x: 0, y: 0, ...sheet }, map), 'the map on the sheet').toBe(true);
  expect(contains(map, land), 'Hessen on the map').toBe(true);
  const legend = await boxOf(page.getByRole('region', { name: de.map.legend }));
  expect(legend.x + legend.width).toBeLessThan(land.x);
  // Each town once: those of one size of Hessen.
  const names = app.map.locator('use[href^="#land-names-"]');
  await expect(names.filter({ visible: true })).toHaveCount(1);
});

test('a viewport that is asked for is the picture on paper', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?ausschnitt=9.2,51.2,9.8,51.5');
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const map = await boxOf(app.map);
  const land = await boxOf(app.printedLand());
  expect(land.width).toBeGreaterThan(2 * map.width);
  const isOnMap = (town: string) => {
    const point = placeLabels.find(({ name }) => name === town)?.point;
    if (point === undefined) throw new Error(`${town} is no place of the map`);
    const [x, y] = toViewBox(point);
    const place = {
      x: land.x + (x / openingSize.width) * land.width,
      y: land.y + (y / openingSize.height) * land.height,
    };
    return contains(map, { ...place, width: 0, height: 0 });
  };
  expect(isOnMap('Kassel')).toBe(true);
  expect(isOnMap('Frankfurt')).toBe(false);
});

test('a selection prints with the part of Hessen in which it lies', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?kreis=06611');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const map = await boxOf(app.map);
  const land = await boxOf(app.printedLand());
  expect(land.width).toBeGreaterThan(2 * map.width);
  const symbols = await app.printedSymbols().all();
  expect(symbols.length).toBeGreaterThan(2);
  for (const symbol of symbols) expect(contains(map, await boxOf(symbol))).toBe(true);
});

test('paper says nothing that only works on a screen, and each address whole', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await page.emulateMedia({ media: 'print' });
  await expect(panel.getByText(de.detail.opensNewPage)).toBeHidden();
  await expect(panel.getByText(de.detail.onMap).filter({ visible: true })).toHaveCount(0);
  await expect(panel.getByText(/heranzoom/)).toBeHidden();
  for (const { url } of [...wesertor.sources, ...wesertor.links]) {
    const address = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    await expect(panel.getByText(address).filter({ visible: true }).first()).toBeVisible();
  }
});

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${part} is not on the page`);
  return box;
}

const contains = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

test('the list prints on request, though a site is open', async ({ app, page }) => {
  await app.withoutMap();
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await app.open(`?massnahme=bildung&standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await expect(panel).toBeVisible();

  await (await app.takeAway()).getByRole('button', { name: saveWords.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(panel).toBeHidden();
  await expect(app.sites().first()).toBeVisible();
  await expect(app.sentence()).toBeVisible();
  const address = new URL('/?massnahme=bildung', page.url()).href;
  await expect(page.getByText(`${address} · `)).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(panel).toBeVisible();
  await expect(app.sites().first()).toBeHidden();
});
