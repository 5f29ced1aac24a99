import { measureTypes } from '../src/model/vocabulary';
import { de } from '../src/text/de/texts';
import { publishedSites, siteCount, sumUp } from './support/facts';
import { expect, test } from './support/test';

test('the page opens with all sites in sentence, list and map', async ({ app }) => {
  await app.open();

  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.sentence()).toContainText(de.result.main(sumUp(publishedSites)));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(siteCount));
  await app.waitForMap();
  expect(await app.drawnCount()).toBe(siteCount);
});

test('only the choice of language stands above the title, nothing scrolls sideways', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();

  const title = await page.getByRole('heading', { level: 1, name: de.title }).boundingBox();
  expect(title?.y).toBeGreaterThanOrEqual(0);
  expect(title?.y).toBeLessThan(80);
  expect(await app.scrollsSideways()).toBe(false);
});

test('the documented names lead to one element each', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();

  await expect(page.getByRole('region', { name: de.map.region })).toHaveCount(1);
  await expect(page.getByRole('search')).toHaveCount(1);
  await expect(page.getByRole('search').getByRole('combobox')).toHaveCount(1);
  await expect(page.getByRole('list', { name: de.list.label })).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveCount(1);
  const group = page.getByRole('group', { name: de.filters.facets.measureTypes });
  await expect(group.getByRole('checkbox')).toHaveCount(measureTypes.length);
});
