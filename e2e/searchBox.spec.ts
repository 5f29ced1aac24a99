import { de } from '../src/text/de/texts';
import { siteById, siteCount, sumUp, titleOf } from './support/facts';
import { expect, test } from './support/test';

const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');

test('"Wever" finds Bad Hersfeld, and clearing brings all sites back', async ({ app, page }) => {
  await app.open();
  const historyLength = () => page.evaluate(() => history.length);
  const before = await historyLength();

  await app.searchFor('Wever');
  await expect(app.sites()).toHaveCount(1);
  expect(await historyLength(), 'Back leaves the page, it does not undo letters').toBe(before);
  await expect(app.site(titleOf(hersfeld))).toBeVisible();
  await expect(app.sentence()).toContainText(de.result.main(sumUp([hersfeld])));
  await expect(app.sentence()).toContainText('zu „Wever“');
  await expect(app.map).toHaveAttribute('data-sites-drawn', '1');
  expect(await app.parameters()).toEqual({ q: 'Wever' });

  await page.getByRole('button', { name: de.search.clear }).click();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.searchBox).toBeFocused();
  expect(await app.parameters()).toEqual({});
});

test('suggestions fit on the screen and leave the field free', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Bad');
  const list = page.getByRole('listbox', { name: de.search.suggestions });
  const [field, box] = [await app.searchBox.boundingBox(), await list.boundingBox()];
  expect(box?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
  expect(await app.scrollsSideways()).toBe(false);
  expect(await app.cutOff(list)).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option').last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(app.searchBox).toHaveValue('Bad');
});
