import { streetWords } from '../src/text/de/streets';
import { de } from '../src/text/de/texts';
import { catchMap } from './support/liveMap';
import { unprotectedNames } from './support/names';
import { expect, test } from './support/test';

test('the map moves as SVG before MapLibre is there, which goes on where it is left', async ({
  app,
  page,
}) => {
  await catchMap(page);
  const release = await app.holdScript('**/assets/webGlEngine-*.js');
  await app.open('?ausschnitt=9.3,51.2,9.7,51.4');
  await expect(app.map).toHaveAttribute('data-map-state', 'early');
  const zoomIn = app.map.getByRole('button', { name: de.map.zoomIn });
  await zoomIn.click();
  const shown = async () => ((await app.parameters()).ausschnitt ?? '').split(',').map(Number);
  await expect
    .poll(async () => {
      const [west = 0, , east = 0] = await shown();
      return east - west;
    })
    .toBeLessThan(0.39);
  const part = await shown();
  await expect(app.map.getByText(streetWords.none)).toHaveCount(0);
  expect(await unprotectedNames(page), 'names that a translator would translate').toEqual([]);

  release();
  await app.waitForMap();
  await expect(zoomIn).toBeFocused();
  const bounds = await page.evaluate(() => window.caughtMap?.getBounds().toArray().flat());
  expect(bounds).toEqual(part.map((edge) => expect.closeTo(edge, 2)));
});
