import { de } from '../src/text/de/texts';
import { siteCount } from './support/facts';
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
