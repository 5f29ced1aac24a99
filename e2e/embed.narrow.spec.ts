import { de } from '../src/text/de/texts';
import { frameWith, test } from './support/hostPage';
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
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map is not laid out');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: box.x + 60,
    y: box.y + box.height - 60,
    yDistance: -200,
    gestureSourceType: 'touch',
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.evaluate(() => scrollTo(0, 0));

  await frame.getByRole('list', { name: de.list.label }).getByRole('link').first().tap();
  const panel = frame.getByRole('dialog');
  await expect(panel).toBeVisible();
  const [outer, inner] = [await page.locator('iframe').boundingBox(), await panel.boundingBox()];
  expect(inner?.height).toBeGreaterThan((outer?.height ?? 0) - 4);
  await panel.getByRole('button', { name: de.detail.close }).tap();
  await expect(panel).toHaveCount(0);
});

test('on a small phone nothing is wider than the frame', async ({ app, page }) => {
  await page.setViewportSize({ width: 288, height: 600 });
  await app.withoutMap();
  for (const view of ['karte', 'liste', 'beides']) {
    await page.goto(`./?einbetten=${view}&massnahme=kita`);
    await expect(page.locator('[data-view]')).toBeVisible();
    expect.soft(await app.scrollsSideways(), view).toBe(false);
    expect.soft(await app.layoutFaults(), view).toEqual([]);
  }
});
