import { de } from '../src/text/de/texts';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('the filters lie in a sheet whose button counts along', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  const cohesion = sitesWith({ programmes: ['sozialer-zusammenhalt'] });
  const sportToo = sitesWith({
    programmes: ['sozialer-zusammenhalt', 'investitionspakt-sportstaetten'],
  });
  const shows = (count: number) =>
    app.filterSheet().getByRole('button', { name: de.filters.show(count), exact: true });

  await app.filterButton().click();
  await expect(app.filterSheet()).toBeVisible();
  await expect(shows(siteCount)).toBeVisible();
  await app.filter(chipName('sozialer-zusammenhalt')).click();
  await expect(shows(cohesion.length)).toBeVisible();
  await app.filter(chipName('investitionspakt-sportstaetten')).click();
  await expect(shows(sportToo.length)).toBeVisible();
  await app.filter(chipName('investitionspakt-sportstaetten')).click();

  await shows(cohesion.length).click();
  await expect(app.filterSheet()).toBeHidden();
  await expect(app.sites()).toHaveCount(cohesion.length);
  await expect(page.getByRole('button', { name: de.filters.open(1), exact: true })).toBeFocused();
});

test('the sheet closes by its cross and by Escape', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();

  await app.filterButton().click();
  await app.filterSheet().getByRole('button', { name: de.filters.close }).click();
  await expect(app.filterSheet()).toBeHidden();
  await app.filterButton().click();
  await expect(app.filterSheet()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.filterSheet()).toBeHidden();
});

test('one switch chooses between map and list', async ({ app, page }) => {
  await app.open();
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();
  await expect(app.map).toBeInViewport();

  await choose(de.narrow.list);
  await expect(app.map).toBeHidden();
  await expect(app.sites().first()).toBeInViewport();

  await choose(de.narrow.map);
  await expect(app.map).toBeInViewport();
  await app.waitForMap();
});

test('the detail is a sheet that fills the screen', async ({ app, page }) => {
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));

  await expect(panel).toBeVisible();
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expect(panel.getByRole('button', { name: de.detail.close })).toBeInViewport();
});

for (const size of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  test(`nothing scrolls sideways at ${size.width} pixels`, async ({ app, page }) => {
    await page.setViewportSize(size);
    await app.withoutMap();
    await app.open();
    expect(await app.scrollsSideways(), 'start').toBe(false);

    await app.filterButton().click();
    await expect(app.filterSheet()).toBeVisible();
    expect(await app.scrollsSideways(), 'filters').toBe(false);
    expect(await app.cutOff(app.filterSheet()), 'cut off in the filters').toEqual([]);
    await app.closeFilters();

    await app.searchFor('xyzzy');
    await expect(app.sites()).toHaveCount(0);
    expect(await app.scrollsSideways(), 'nothing found').toBe(false);

    await app.open(`?standort=${wesertor.id}`);
    await expect(app.panel(titleOf(wesertor))).toBeVisible();
    expect(await app.scrollsSideways(), 'detail').toBe(false);
    expect(await app.cutOff(app.panel(titleOf(wesertor))), 'cut off in the detail').toEqual([]);

    for (const path of [`standort/${wesertor.id}/`, 'kommune/kassel/', 'en/verzeichnis/']) {
      await app.openStill(path);
      expect(await app.scrollsSideways(), path).toBe(false);
    }
  });
