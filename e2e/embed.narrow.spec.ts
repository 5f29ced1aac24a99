import { de } from '../src/text/de/texts';
import { frameWith, test } from './support/hostPage';
import { layoutFaults } from './support/layoutFaults';
import { expect } from './support/test';

test('on a phone one finger on the map scrolls the page around, and the panel covers the frame', async ({
  page,
  host,
  baseURL,
}) => {
  await host.serve(frameWith(`${baseURL}?einbetten=beides&kommune=06611000`));
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  const map = frame.locator('[data-map-state]');
  await expect(map).toHaveAttribute('data-map-state', 'ready');
  await frame.getByRole('list', { name: de.list.label }).getByRole('link').first().tap();
  const panel = frame.getByRole('dialog');
  await expect(panel).toBeVisible();
  const [outer, inner] = [await page.locator('iframe').boundingBox(), await panel.boundingBox()];
  expect(inner?.height).toBeGreaterThan((outer?.height ?? 0) - 4);
  await panel.getByRole('button', { name: de.detail.close }).tap();
  await expect(panel).toHaveCount(0);

  const box = await map.boundingBox();
  if (box === null) throw new Error('the map is not laid out');
  const [x, y] = [box.x + 60, box.y + box.height - 60];
  const input = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', up: number) =>
    input.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] });
  await touch('touchStart', 0);
  for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
  await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
});

test('on a small phone nothing is wider than the frame', async ({ app, page }) => {
  await page.setViewportSize({ width: 288, height: 600 });
  await app.withoutMap();
  for (const view of ['karte', 'liste', 'beides']) {
    await page.goto(`./?einbetten=${view}&massnahme=kita`);
    await expect(page.locator('[data-view]')).toBeVisible();
    expect.soft(await app.scrollsSideways(), view).toBe(false);
    expect.soft(await layoutFaults(page), view).toEqual([]);
  }
});
