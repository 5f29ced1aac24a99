import { de } from '../src/text/de/texts';
import { expectAgreement } from './support/agreement';
import { chipName, siteCount } from './support/facts';
import { expect, test } from './support/test';

test('the list can follow the viewport, and says what lies outside', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();
  await page.getByRole('checkbox', { name: de.list.inViewport }).check();
  await expect(app.sites()).toHaveCount(siteCount);
  const zoomIn = page.getByRole('button', { name: de.map.zoomIn });
  await zoomIn.click();
  await zoomIn.click();
  await expect.poll(() => app.listCount()).toBeLessThan(siteCount);
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(siteCount));
  const outside = page.getByRole('button', { name: /außerhalb des Kartenausschnitts/ });
  const text = (await outside.textContent()) ?? '';
  expect(Number(/^\d+/.exec(text)?.[0]) + (await app.listCount())).toBe(siteCount);
  await expect.poll(() => app.parameters()).toHaveProperty('ausschnitt');
  await outside.click();
  await expect(app.sites()).toHaveCount(siteCount);
});

/** What Back undoes while a person holds the map: each is drawn in its own way. */
const choices = {
  'a filter': '?massnahme=kita',
  'a year, which sizes the symbols': '?von=2021',
  'a filter near by': '?massnahme=kita&ausschnitt=9.44,51.25,9.74,51.39',
};
for (const [name, query] of Object.entries(choices))
  test(`the map shows what the list shows while a person holds it: ${name}`, async ({
    app,
    page,
  }) => {
    await app.open(query);
    await app.waitForMap();
    await page.getByRole('button', { name: de.filters.reset }).first().click();
    await expect(app.sites()).toHaveCount(siteCount);
    await expectAgreement(app, 'without a filter');
    const { x, y } = await app.middleOfMap();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.evaluate(() => history.back());
    await expect.poll(() => app.listCount()).toBeLessThan(siteCount);
    await expectAgreement(app, 'the map in the hand');
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.filter(chipName('gruen-spiel-sport')).press('Space');
    await expectAgreement(app, 'the map in the hand, in the dark');
    await page.mouse.move(x + 70, y + 40);
    await page.mouse.up();
    await page.evaluate(() => history.forward());
    await expectAgreement(app, 'at once after letting go');
  });

test('the map is let go wherever the button is released, over a panel, too', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  await page.getByRole('checkbox', { name: de.list.inViewport }).check();
  const before = page.url();
  const { x, y } = await app.middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 200, { steps: 4 });
  const panel = await page.getByRole('main').boundingBox();
  if (panel === null) throw new Error('no list beside the map');
  await page.mouse.move(panel.x + panel.width / 2, y + 200, { steps: 4 });
  await page.mouse.up();
  // The pointer rests where it is.
  await expect.poll(() => page.url()).not.toBe(before);
  await expectAgreement(app, 'after the drag');
});
