import { de } from '../src/text/de';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('start, filtered, filters, nothing found', async ({ app }) => {
      await app.open();
      await app.waitForMap();
      expect.soft(await app.axe(), 'start').toEqual([]);

      await app.toggleFilters(chipName('kita'));
      await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
      expect.soft(await app.axe(), 'filtered').toEqual([]);
      if (await app.showFilters()) {
        expect.soft(await app.axe(), 'filters').toEqual([]);
        await app.closeFilters();
      }

      await app.toggleFilters(chipName('investitionspakt-sportstaetten'));
      await expect(app.sites()).toHaveCount(0);
      expect.soft(await app.axe(), 'nothing found').toEqual([]);
    });

    test('detail', async ({ app, page }) => {
      await app.open(`?standort=${wesertor.id}`);
      await expect(app.panel(titleOf(wesertor))).toBeVisible();
      await expect(app.map).toHaveAttribute('data-map-state', 'ready');
      await page.getByText(de.detail.money.table).click();
      await expect(page.getByRole('table')).toBeVisible();
      expect(await app.axe()).toEqual([]);
    });

    test('page of a site, page not found', async ({ app, page, watch }) => {
      await page.goto(`./standort/${wesertor.id}/`);
      expect.soft(await app.axe(), 'page of a site').toEqual([]);

      watch.expectProblem(/^error: Failed to load resource: .* 404 .*\/gibt-es-nicht\)$/);
      await page.goto('./gibt-es-nicht');
      expect.soft(await app.axe(), 'page not found').toEqual([]);
    });
  });
