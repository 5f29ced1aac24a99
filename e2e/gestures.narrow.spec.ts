import { de } from '../src/text/de/texts';
import { expect, test } from './support/test';

test('one finger over the map scrolls the page, and a hint says what two do', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  const { x, y } = await app.middleOfMap();
  const input = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', up: number) =>
    input.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] });
  await touch('touchStart', 0);
  for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
  const hint = app.map.getByText(de.map.gestureTouch);
  await expect(hint.locator('..')).toHaveCSS('opacity', '1');
  await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  const [map, box] = [await app.map.boundingBox(), await hint.boundingBox()];
  expect(box && map && box.y > map.y && box.y + box.height < map.y + map.height).toBe(true);
});
