import type { Page } from '@playwright/test';
import { groundWords } from '../src/text/de/ground';
import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test.beforeEach(({ graphics }) => graphics.refuse());

/** The part of the land that the map shows: west, south, east, north. */
async function shownPart(app: QuartierskarteDriver): Promise<readonly number[]> {
  await expect.poll(() => app.parameters()).toHaveProperty('ausschnitt');
  return ((await app.parameters()).ausschnitt ?? '').split(',').map(Number);
}

/** The same after something has moved the map. */
async function after(app: QuartierskarteDriver, act: () => Promise<void>) {
  const before = (await app.parameters()).ausschnitt;
  await act();
  await expect.poll(async () => (await app.parameters()).ausschnitt).not.toBe(before);
  return shownPart(app);
}

const widthOf = ([west = 0, , east = 0]: readonly number[]) => east - west;
const layer = (page: Page, id: string) => page.locator(`[data-layer="${id}"] > *`);
const openKassel = async (app: QuartierskarteDriver) => {
  await app.open('?ausschnitt=9.3,51.2,9.7,51.4');
  await app.waitForMap('svg');
  return shownPart(app);
};

test('pointer, wheel and keys move the map as the other, and the list follows', async ({
  app,
  page,
}) => {
  const first = await openKassel(app);
  const { x, y } = await app.middleOfMap();

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y + 60, { steps: 5 });
  const dragged = await after(app, () => page.mouse.up());
  expect(dragged[0]).toBeGreaterThan(first[0] ?? 0);
  expect(dragged[1]).toBeGreaterThan(first[1] ?? 0);
  expect(widthOf(dragged)).toBeCloseTo(widthOf(first), 3);
  // A drag opens nothing, and marks no text.
  expect(await app.parameters()).not.toHaveProperty('standort');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  const nearer = await after(app, () => page.mouse.wheel(0, -400));
  expect(widthOf(nearer)).toBeLessThan(widthOf(dragged) * 0.9);
  const doubled = await after(app, () => page.mouse.dblclick(x + 150, y - 120));
  expect(widthOf(doubled)).toBeCloseTo(widthOf(nearer) / 2, 3);

  await app.map.getByRole('img').focus();
  const east = await after(app, () => page.keyboard.press('ArrowRight'));
  expect(east[0]).toBeGreaterThan(doubled[0] ?? 0);
  const farther = await after(app, () => page.keyboard.press('-'));
  expect(widthOf(farther)).toBeCloseTo(2 * widthOf(east), 3);

  await app.mapSites().focus();
  const larger = await after(app, () => page.keyboard.press('+'));
  expect(widthOf(larger)).toBeCloseTo(widthOf(farther) / 2, 3);
  await after(app, () => app.map.getByRole('button', { name: de.map.home }).click());
  await expect(app.sites()).toHaveCount(siteCount);
});

test('a link shows the same part of the land on both maps', async ({ app, page, graphics }) => {
  await openKassel(app);
  await after(app, () => app.map.getByRole('button', { name: de.map.zoomIn }).click());
  const address = page.url();
  const seen = await shownPart(app);
  await graphics.refuse(false);
  await page.goto(address);
  await app.waitForMap();
  expect(await shownPart(app)).toEqual(seen.map((value) => expect.closeTo(value, 2)));
});

test('symbols light up and open, areas are chosen and outlined, the ground comes near by', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap('svg');
  const [spot] = await app.spots([wesertor], await app.picture());
  if (spot === undefined) throw new Error('the symbol is covered');
  await page.mouse.move(spot.x, spot.y);
  await expect(layer(page, 'site-rings')).toHaveCount(1);
  await page.mouse.click(spot.x, spot.y);
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
  await expect(layer(page, 'site-rings')).toHaveCount(1);
  await app.panel(titleOf(wesertor)).getByRole('button', { name: de.detail.onMap }).click();
  for (const id of ['rivers', 'quarters', 'quarter-names', 'area-circles', 'stop-names'])
    await expect(layer(page, id).first(), id).toBeAttached();
  await expect(app.map).toHaveAttribute('data-ground', /rivers railways municipalities kassel/);
  await expect(app.map.getByText(groundWords.changed)).toBeVisible();
  await page.keyboard.press('Escape');

  await app.map.getByRole('button', { name: de.map.home }).click();
  await app.open('?kreis=06611');
  await app.waitForMap('svg');
  await expect(layer(page, 'selected-areas')).toHaveCount(1);
  await app.toggleFilters(chipName('kita'));
  const kitas = sitesWith({ types: ['kita'] }).filter(({ ags }) => ags.includes('06611000'));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kitas.length));
  await expect(layer(page, 'site-symbols')).toHaveCount(kitas.length);
});

test('names cover no symbol and no other name, at any zoom', async ({ app, page }) => {
  await app.open('?ausschnitt=8.2,49.9,9,50.3');
  await app.waitForMap('svg');
  for (const _ of [1, 2, 3, 4]) {
    await expect(async () => {
      const overlaps = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
        const names = boxes(
          '[data-layer=municipality-names] text, [data-layer=site-symbols] text, [data-layer=quarter-names] text',
        );
        const symbols = boxes('[data-layer=site-symbols] > g');
        const meet = (one: DOMRect, other: DOMRect) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6;
        const met = (name: DOMRect, others: readonly DOMRect[]) =>
          others.some((other) => other !== name && meet(name, other));
        return {
          names: names.length,
          met: names.filter((name) => met(name, names) || met(name, symbols)).length,
        };
      });
      expect(overlaps.names).toBeGreaterThan(3);
      expect(overlaps.met).toBe(0);
    }).toPass();
    await app.map.getByRole('button', { name: de.map.zoomIn }).click();
  }
});

test('nothing of MapLibre is fetched, the map has a name, and paper has its picture', async ({
  app,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open();
  await app.waitForMap('svg');
  expect(asked.filter((url) => /webGlEngine|mapLibreWorker/.test(url))).toEqual([]);
  await expect(app.map.getByRole('img', { name: de.map.canvas })).toBeVisible();
  expect.soft(await app.axe('SVG map'), 'axe').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(app.printedSymbols()).toHaveCount(siteCount);
  await expect(app.map.getByRole('img', { name: de.map.canvas })).toBeHidden();
});

test('with less motion a step is a leap', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const first = await openKassel(app);
  await app.map.getByRole('button', { name: de.map.zoomIn }).click();
  // Of the same task, not of a movement.
  expect(widthOf(await shownPart(app))).toBeCloseTo(widthOf(first) / 2, 3);
});
