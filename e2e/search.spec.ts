import { de } from '../src/text/de';
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
  expect(app.parameters()).toEqual({ q: 'Wever' });

  await page.getByRole('button', { name: de.search.clear }).click();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.searchBox).toBeFocused();
  expect(app.parameters()).toEqual({});
});

// The last one is how a Mac writes the letter in file names: u and two dots apart.
for (const spelling of ['Rüsselsheim', 'RÜSSELSHEIM', 'ruesselsheim', 'Ru\u0308sselsheim'])
  test(`the town is found as ${JSON.stringify(spelling)}`, async ({ app }) => {
    await app.withoutMap();
    await app.open(`?q=${encodeURIComponent(spelling)}`);

    await expect(app.searchBox).toHaveValue(spelling);
    await expect(app.site(titleOf(siteById('ruesselsheim-ehemaliges-opel-areal')))).toBeVisible();
    await expect(app.site(titleOf(hersfeld))).toHaveCount(0);
  });

test('several words must all be found, in any order; nonsense finds nothing', async ({ app }) => {
  await app.withoutMap();
  await app.open();

  await app.searchFor('wever bad hersfeld');
  await expect(app.sites()).toHaveCount(1);
  await expect(app.site(titleOf(hersfeld))).toBeVisible();
  await app.searchFor('hersfeld xyzzy');
  await expect(app.sites()).toHaveCount(0);
  await expect(app.sentence()).toContainText(de.result.main(sumUp([])));
});
