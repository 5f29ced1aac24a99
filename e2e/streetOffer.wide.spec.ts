import { streetWords as words } from '../src/text/de/streets';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { StreetServer } from './support/streetServer';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const near = '?ausschnitt=9.46,51.29,9.52,51.33';
const server = new StreetServer();
const { umriss } = de.map.base.options;

// Streets drawn in software cost time by the pixel.
test.use({ viewport: { width: 1200, height: 640 } });
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());
test.beforeEach(async ({ app, watch }) => {
  server.mode = 'well';
  server.asked.length = 0;
  watch.allowProblem(new RegExp(`^request leaves the origin: ${server.origin}/`));
  await app.operate({ grundkarte: 'angebot', dienst: 'basemap.de', stil: server.styleUrl });
});

test('streets are offered where they are missed, and nothing is asked before the press', async ({
  app,
}) => {
  await app.open();
  await app.waitForMap();
  await expect(app.streetOffer()).toHaveCount(0);
  await app.open(near);
  await expect(app.streetOffer()).toContainText('IP-Adresse');
  await expect(app.spoken()).toContainText(words.spoken);
  await app.waitForMap();
  expect(server.asked).toEqual([]);

  await app.showStreets('now');
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.streetOffer()).toHaveCount(0);
  await expect(app.map).toBeFocused();
  expect(server.asked.filter((path) => /fonts|sprites/.test(path))).toEqual([]);
});

test('"just now" outlasts Back, but not the visit', async ({ app, page }) => {
  await app.open(near);
  await app.streetOffer().waitFor();
  await app.site(titleOf(wesertor)).click();
  await app.showStreets('now');
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await page.goBack();
  await expect(app.panel(titleOf(wesertor))).toBeHidden();
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.streetOffer()).toHaveCount(0);

  await app.open(near);
  await expect(app.streetOffer()).toBeVisible();
});

test('"always" is kept, and the choice of base maps takes it back', async ({ app }) => {
  await app.open(near);
  await app.showStreets('always');
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await app.open(near);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.streetOffer()).toHaveCount(0);
  await app.chooseBaseMap(umriss);
  await expect(app.map).toHaveAttribute('data-base-map', 'outlines');
  await expect(app.streetOffer()).toHaveCount(0);
});

test('with the keyboard: reached right before the buttons of the map, put away for the visit', async ({
  app,
  page,
}) => {
  await app.open(near);
  await app.streetOffer().waitFor();
  const dismiss = app.streetOffer().getByRole('button', { name: words.dismiss });
  await dismiss.focus();
  await page.keyboard.press('Tab');
  await expect(app.map.getByRole('button', { name: de.map.zoomIn })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(app.streetOffer()).toHaveCount(0);
  await expect(app.map).toBeFocused();
  for (const name of [de.map.zoomOut, de.map.zoomIn, de.map.zoomIn]) {
    await app.map.getByRole('button', { name }).click();
    await app.waitForMap();
  }
  await expect(app.streetOffer()).toHaveCount(0);
  expect(server.asked).toEqual([]);
});

test('a service that never answers: first said to be slow, then missing, the map as it was', async ({
  app,
}) => {
  server.mode = 'silent';
  await app.open(near);
  await app.showStreets('now');
  await expect(app.map.getByText(words.slow)).toBeVisible();
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  await expect(app.map.getByText(de.map.base.unavailable)).toBeVisible();
  await expect(app.map.getByText(words.slow)).toHaveCount(0);
  await app.waitForMap();

  server.mode = 'well';
  await app.map.getByRole('button', { name: de.map.base.retry }).click();
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
});

for (const grundkarte of ['umriss', 'strassen'])
  test(`an operator who presets "${grundkarte}" makes no offer`, async ({ app }) => {
    await app.operate({ grundkarte, dienst: 'basemap.de', stil: server.styleUrl });
    await app.open(near);
    const state = grundkarte === 'umriss' ? 'outlines' : 'streets';
    await app.waitForMap();
    await expect(app.map).toHaveAttribute('data-base-map', state);
    await expect(app.streetOffer()).toHaveCount(0);
  });
