import type { Locator, Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { chipName, siteById } from './support/facts';
import { colourShare } from './support/mapPicture';
import type { Rgb } from './support/png';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const { label, system, options } = de.theme;

/** The land on the map, as src/styles/tokens.css has it. */
const land = {
  light: [251, 250, 245],
  dark: [32, 41, 44],
  contrast: [255, 255, 255],
} as const satisfies Record<string, Rgb>;

const choice = (page: Page) => page.getByRole('combobox', { name: label });
const choose = (page: Page, name: string) => choice(page).selectOption({ label: name });

const background = (element: Locator) =>
  element.evaluate((node) => getComputedStyle(node).backgroundColor);
const root = (page: Page) => page.locator('html');

test('a theme changes page and map, and the next visit begins with it', async ({ app, page }) => {
  const hasLand = (colour: Rgb) =>
    expect(async () =>
      expect(colourShare(await app.picture(), colour)).toBeGreaterThan(0.07),
    ).toPass();
  await app.open();
  await app.waitForMap();
  await hasLand(land.light);
  expect(await background(root(page))).toBe('rgb(255, 255, 255)');

  await choose(page, options.dark);
  expect(await background(root(page))).toBe('rgb(22, 29, 32)');
  await page.evaluate(() => scrollTo(0, 0));
  await hasLand(land.dark);

  // Nothing is painted before there is a body.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-at-body', 'dark');
  await expect(root(page)).toHaveAttribute('data-live', '');
  await expect(choice(page)).toHaveValue('dark');
  for (const edge of await page.locator('meta[name="theme-color"]').all())
    await expect(edge).toHaveAttribute('content', '#161d20');

  await app.openStill(`standort/${wesertor.id}/`);
  expect(await background(root(page))).toBe('rgb(22, 29, 32)');
});

test('left to the system the page follows it, and nothing is kept', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(root(page))).toBe('rgb(22, 29, 32)');
  await choose(page, options.light);
  expect(await background(root(page))).toBe('rgb(255, 255, 255)');
  await choose(page, system);
  expect(await background(root(page))).toBe('rgb(22, 29, 32)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await background(root(page))).toBe('rgb(0, 0, 0)');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('paper is white in each theme', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  for (const name of [options.dark, options.contrast]) {
    await choose(page, name);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await background(root(page)), name).toBe('rgb(255, 255, 255)');
    const map = page.getByRole('region', { name: de.map.region });
    expect(await background(map), name).toBe('rgb(231, 235, 234)');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('in forced colours one sees what is chosen', async ({ app, page }) => {
  await app.withoutMap();
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open(`?massnahme=kita`);
  const chip = (name: string) => page.locator('label').filter({ has: app.filter(name) });
  const [on, off] = [chip(chipName('kita')), chip(chipName('bildung'))];
  expect(await background(on)).not.toBe(await background(off));
  const ground = await background(off);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await background(off)).not.toBe(ground);
  expect(await background(on)).not.toBe(await background(off));
});
