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
  expect(box.y).toBeGreaterThanOrEqual(map.y);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
  expect(button.y + button.height).toBeLessThanOrEqual(map.y + map.height);
  expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
  expect(await app.scrollsSideways()).toBe(false);
  expect(await app.axe()).toEqual([]);
});
