import type { Locator, Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const name = titleOf(wesertor);

/**
 * Pulls with one finger from the middle of the upper edge of something, so many pixels down. The
 * finger rests before it lifts: else the page runs on by itself, even after it was scrolled elsewhere.
 */
async function pull(page: Page, from: Locator, px: number, inset = 8): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error('nothing to pull');
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + inset);
  const steps = 8;
  const start = Date.now() / 1000;
  const at = (step: number) => ({
    touchPoints: [{ x, y: y + Math.round((px * step) / steps) }],
    timestamp: start + step * 0.016,
  });
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
  for (let step = 1; step <= steps; step++)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(step) });
  const lifted = { touchPoints: [], timestamp: at(steps).timestamp + 0.2 };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', ...lifted });
}

test('the open site is a modal sheet: pulled down it closes, and the focus goes back', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  await app.site(name).click();
  const sheet = page.getByRole('dialog', { name, exact: true });
  await expect(sheet).toBeVisible();

  // The keyboard stays in it, or leaves the page.
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    expect(await inside(sheet)).toBe(true);
  }
  await pull(page, sheet, 260);
  await expect(sheet).toBeHidden();
  await expect(app.site(name)).toBeFocused();
});

test('the sheet of filters is pulled down, too', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.filterButton().click();
  await pull(page, app.filterSheet(), 260);
  await expect(app.filterSheet()).toBeHidden();
  await expect(app.filterButton()).toBeFocused();
});

test('scrolling the facts of a site up and down does not close it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const facts = app.panel(name).getByRole('heading', { level: 3 }).first();
  await pull(page, facts, 300);
  await expect(app.panel(name)).toBeVisible();
});

test('one finger on the map scrolls the page, before and after it is drawn', async ({
  app,
  page,
}) => {
  const release = await app.holdMap();
  await app.open();
  const scrolled = () => page.evaluate(() => scrollY);
  await pull(page, app.map, -150, 220);
  await expect.poll(scrolled).toBeGreaterThan(80);

  release();
  await page.evaluate(() => scrollTo(0, 0));
  await app.waitForMap();
  expect(await scrolled(), 'the page stays where it was scrolled to').toBe(0);
  await pull(page, app.map, -150, 220);
  await expect.poll(scrolled).toBeGreaterThan(80);
});

test('view and filters stand at the lower edge wherever the page is scrolled', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  const height = page.viewportSize()?.height ?? 0;
  for (const top of [0, 2000, 1_000_000]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    const box = await app.filterButton().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), `scrolled to ${top}`).toBeGreaterThan(height - 20);
    await expect(app.filterButton()).toBeInViewport({ ratio: 1 });
  }
  // The end of the page is not hidden under them.
  await expect(async () => {
    // The page grows while it is scrolled: entries are laid out when they come near.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await page.locator('footer').boundingBox();
    const bar = await app.filterButton().boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }).toPass();
});

for (const [width, height] of [
  [844, 390],
  [640, 320],
] as const)
  test(`lying at ${width} x ${height}, nothing stays over the page, and the map stays beside it`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.withoutMap();
    await app.open();
    await page.evaluate(() => scrollTo(0, 1500));
    await expect(app.map).toBeInViewport({ ratio: 0.9 });
    await expect(app.filterButton()).not.toBeInViewport();
    await expect(app.sentence()).not.toBeInViewport();

    // The numbers take all of the width, and the switch beside the filters leads back.
    await page.evaluate(() => scrollTo(0, 0));
    const show = (view: 'map' | 'statistics') =>
      page.getByRole('radio', { name: de.narrow[view], exact: true }).check();
    await show('statistics');
    const numbers = page.getByRole('heading', { name: de.narrow.statistics });
    await expect(numbers).toBeVisible();
    const main = await page.getByRole('main').boundingBox();
    expect(main?.width).toBe(width);
    await expect(app.filterButton()).toBeInViewport();
    await show('map');
    await expect(app.map).toBeInViewport({ ratio: 0.9 });
  });

const inside = (sheet: Locator): Promise<boolean> =>
  sheet.evaluate(
    (element) =>
      element.contains(document.activeElement) || document.activeElement === document.body,
  );
