import { de } from '../src/text/de/texts';
import { expect, test } from './support/test';

test(`the choice of base maps fits on a map 320 px wide`, async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open();
  await app.waitForMap();
  await app.baseMapButton().tap();
  const choice = app.map.getByRole('group', { name: de.map.base.legend });
  await choice.getByLabel(de.map.base.options.umriss).tap();
  await expect(choice.getByLabel(de.map.base.options.umriss)).toBeChecked();

  const map = await app.map.boundingBox();
  const box = await choice.boundingBox();
  const button = await app.baseMapButton().boundingBox();
  if (map === null || box === null || button === null) throw new Error('not on the screen');
  expect(box.x).toBeGreaterThanOrEqual(map.x);
  await expect(choice).toHaveCSS('direction', 'ltr');
  expect(box.y).toBeGreaterThanOrEqual(map.y);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
  expect(button.y + button.height).toBeLessThanOrEqual(map.y + map.height);
  expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
  expect(await app.scrollsSideways()).toBe(false);
  expect(await app.axe()).toEqual([]);
});

test(`the offer of streets covers neither the map nor its buttons, also 320 px wide`, async ({
  app,
  page,
}) => {
  await app.operate({ grundkarte: 'angebot', dienst: 'basemap.de' });
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open();
  await app.waitForMap();
  await expect(app.streetOffer()).toBeHidden();
  const bare = await app.map.locator('canvas').boundingBox();
  await app.open('?ausschnitt=9.46,51.29,9.52,51.33');
  await app.waitForMap();
  await expect(app.streetOffer()).toBeVisible();
  const offer = await app.streetOffer().boundingBox();
  const canvas = await app.map.locator('canvas').boundingBox();
  const map = await app.map.boundingBox();
  if (offer === null || canvas === null || bare === null || map === null)
    throw new Error('not on the screen');
  expect(canvas.y + canvas.height).toBeLessThanOrEqual(offer.y);
  expect(canvas.height).toBe(bare.height);
  expect(offer.y + offer.height).toBeLessThanOrEqual(map.y + map.height);
  for (const button of await app.map.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const home = await app.map.getByRole('button', { name: de.map.home }).boundingBox();
  expect((home?.y ?? Number.NaN) + (home?.height ?? 0)).toBeLessThanOrEqual(offer.y);
  expect(await app.scrollsSideways()).toBe(false);
});
