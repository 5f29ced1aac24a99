import { streetWords } from '../src/text/de/streets';
import { de } from '../src/text/de/texts';
import { expect, test } from './support/test';

test('without WebGL one finger scrolls the page, and two zoom the map', async ({
  app,
  page,
  graphics,
}) => {
  await graphics.refuse();
  await app.open('?ausschnitt=9.3,51.2,9.7,51.4');
  await app.waitForMap('svg');
  const notice = await app.map.getByText(streetWords.none).boundingBox();
  const { x, y } = await app.middleOfMap();
  expect(notice && notice.y > y + 60, 'the notice is below the map').toBe(true);

  const part = async () => ((await app.parameters()).ausschnitt ?? '').split(',').map(Number);
  await expect.poll(() => app.parameters()).toHaveProperty('ausschnitt');
  const before = await part();
  const input = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...at: { x: number; y: number }[]
  ) => input.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  await touch('touchStart', { x, y });
  for (let up = 10; up <= 120; up += 10) await touch('touchMove', { x, y: y - up });
  const hint = app.map.getByText(de.map.gestureTouch);
  await expect(hint.locator('..')).toHaveCSS('opacity', '1');
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  expect(await part()).toEqual(before);

  await page.evaluate(() => scrollTo(0, 0));
  const middle = await app.middleOfMap();
  const apart = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ];
  await touch('touchStart', ...apart(30));
  for (let by = 34; by <= 60; by += 4) await touch('touchMove', ...apart(by));
  await touch('touchEnd');
  await expect
    .poll(async () => {
      const [west = 0, , east = 0] = await part();
      return (east - west) / ((before[2] ?? 0) - (before[0] ?? 0));
    })
    .toBeLessThan(0.7);
});
