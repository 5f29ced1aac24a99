import type { FeatureCollection } from 'geojson';
import { groundWords } from '../src/text/de/ground';
import { de } from '../src/text/de/texts';
import {
  chipName,
  firstEntries,
  publishedSites,
  siteById,
  siteCount,
  sitesWith,
  titleOf,
} from './support/facts';
import { catchMap, renderedAt } from './support/liveMap';
import { mapScript } from './support/mapDriver';
import { isEmpty, showsSymbol } from './support/mapPicture';
import { expect, test } from './support/test';

const facts = '**/data/sites-index.json';

test('without connection to the facts the list reads on, and a retry brings life', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(
    /^error: Failed to load resource: net::ERR_FAILED \(.*\/data\/sites-index\.json\)/,
  );
  watch.expectProblem(/^request failed: .*\/data\/sites-index\.json net::ERR_FAILED$/);
  await page.route(facts, (route) => route.abort());
  await page.goto('./');

  const alert = page.getByRole('alert');
  await expect(alert).toContainText(de.load.failed.offline);
  await expect(app.sites()).toHaveCount(firstEntries);

  await page.unroute(facts);
  await alert.getByRole('button', { name: de.load.retry }).click();
  await expect(alert).toBeHidden();
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
});

test('an error of the server and unreadable facts are told apart', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Failed to load resource: .* 503 .*\/data\/sites-index\.json\)$/);
  await page.route(facts, (route) => route.fulfill({ status: 503 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(de.load.failed.status);

  await page.unroute(facts);
  await page.route(facts, (route) => route.fulfill({ body: '{"type": "Featu' }));
  await page.getByRole('button', { name: de.load.retry }).click();
  await expect(page.getByRole('alert')).toContainText(de.load.failed.content);
  await expect(app.sites()).toHaveCount(firstEntries);
});

test('one broken site is named; all others are there', async ({ app, page }) => {
  const broken = siteById('kassel-wesertor');
  await page.route(facts, async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as FeatureCollection;
    const feature = json.features.find(({ id }) => id === broken.id);
    Object.assign(feature?.properties ?? {}, { programmes: 'alle' });
    await route.fulfill({ response, json });
  });
  await app.open();

  await expect(page.getByRole('alert')).toHaveText(de.load.unreadable(1, [broken.id]));
  await expect(app.sites()).toHaveCount(siteCount - 1);
  await expect(app.site(titleOf(broken))).toHaveCount(0);
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(siteCount - 1));
  await app.waitForMap();
});

test('without the script of the map the picture stays and says so', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(
    /^error: Failed to load resource: net::ERR_FAILED \(.*\/(LiveMap|webGlEngine)-.*\.js\)$/,
  );
  watch.expectProblem(/^request failed: .*\/(LiveMap|webGlEngine)-.*\.js net::ERR_FAILED$/);
  await page.route(mapScript, (route) => route.abort());
  await app.open();

  await expect(app.map).toHaveAttribute('data-map-state', 'unavailable');
  await expect(app.map.getByText(de.map.unavailable)).toBeVisible();
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
});

test('without the boundaries the map has its sites, says what is missing and gets it', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(
    /^error: Failed to load resource: net::ERR_FAILED \(.*\/data\/boundaries\.json\)$/,
  );
  watch.expectProblem(/^request failed: .*\/data\/boundaries\.json net::ERR_FAILED$/);
  await page.route('**/data/boundaries.json', (route) => route.abort());
  await catchMap(page);
  await app.open();

  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  await expect(app.map.getByText(groundWords.failed)).toBeVisible();
  await app.toggleFilters(chipName('kita'));
  const kitas = sitesWith({ types: ['kita'] }).length;
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kitas));

  await page.unroute('**/data/boundaries.json');
  await app.map.getByRole('button', { name: groundWords.retry }).click();
  await expect(app.map.getByText(groundWords.failed)).toHaveCount(0);
  await expect
    .poll(async () => (await renderedAt(page, [9, 50.6], 8)).land ?? 0)
    .toBeGreaterThan(0);
});

test('without the worker of the map it is drawn without WebGL', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Error: Worker failed to load\./);
  // It is fetched ahead, too.
  watch.expectProblem(/^request failed: .*\/mapLibreWorker-/);
  watch.expectProblem(/^error: Failed to load resource: net::ERR_FAILED .*\/mapLibreWorker-/);
  await page.route('**/assets/mapLibreWorker-*.js', (route) => route.abort());
  await app.open();
  await app.waitForMap('svg');
});

test('without WebGL the map follows the filters', async ({ app, graphics }) => {
  await graphics.refuse();
  await app.open();
  await app.waitForMap('svg');

  const kept = sitesWith({ programmes: ['wachstum-erneuerung'] });
  const removed = publishedSites.filter((site) => !kept.includes(site));
  await app.toggleFilters(chipName('wachstum-erneuerung'));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kept.length));
  const picture = await app.picture();
  const spots = await app.spots(kept, picture);
  const drawn = spots.filter((spot) => showsSymbol(picture, spot));
  expect(drawn.length / spots.length).toBeGreaterThan(0.95);
  const left = (await app.spots(removed, picture)).filter((spot) => !isEmpty(picture, spot));
  expect(left.length).toBeLessThan(removed.length / 2);
});
