import { staticPages } from './support/states';
import { expect, test } from './support/test';
import { testStates } from './support/testStates';
import { themes } from './support/themes';

testStates('wide');

for (const { name, path } of staticPages)
  test(`axe finds nothing: ${name}`, async ({ app, page }) => {
    await app.openStill(path);
    for (const fold of await page.locator('summary').all()) await fold.click();
    for (const media of themes) {
      await page.emulateMedia(media);
      expect.soft(await app.axe(name), JSON.stringify(media)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await app.scrollsSideways()).toBe(false);
  });

test('axe finds nothing: page not found', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Failed to load resource: .* 404 .*\/gibt-es-nicht\)$/);
  await page.goto('./gibt-es-nicht');
  expect(await app.axe('Seite nicht gefunden')).toEqual([]);
});
