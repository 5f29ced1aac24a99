import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('an open site prints as facts with its place, without controls', async ({ app, page }) => {
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await expect(panel).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(panel).toContainText(wesertor.summary);
  await expect(panel.getByRole('region', { name: de.detail.sources })).toBeVisible();
  const place = page.getByRole('img', { name: de.detail.locator }).or(app.map);
  await expect(place.filter({ visible: true })).toHaveCount(1);
  for (const control of [
    panel.getByRole('button'),
    app.searchBox,
    page.getByRole('checkbox'),
    page.getByRole('button', { name: de.map.zoomIn }),
    app.sites(),
  ])
    await expect(control.filter({ visible: true })).toHaveCount(0);
});

test('the sheet says where it comes from and when it was printed', async ({ app, page }) => {
  await app.open(`?standort=${wesertor.id}`);
  await expect(app.panel(titleOf(wesertor))).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(page.url())).toBeVisible();
});

test('the start prints the map and the list, without controls', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();

  await page.emulateMedia({ media: 'print' });
  await expect(app.map).toBeVisible();
  await expect(app.sites().first()).toBeVisible();
  await expect(app.searchBox).toBeHidden();
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('the list prints on request, though a site is open', async ({ app, page }) => {
  await app.withoutMap();
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await app.open(`?massnahme=bildung&standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await expect(panel).toBeVisible();

  await page.getByRole('button', { name: de.export.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(panel).toBeHidden();
  await expect(app.sites().first()).toBeVisible();
  await expect(app.sentence()).toBeVisible();
  const address = new URL('./?massnahme=bildung', page.url()).href;
  await expect(page.getByText(`${address} · `)).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(panel).toBeVisible();
  await expect(app.sites().first()).toBeHidden();
});
