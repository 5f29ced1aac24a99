import type { Page } from '@playwright/test';
import { groundWords as words } from '../src/text/de/ground';
import { siteById } from './support/facts';
import { catchMap, renderedAt } from './support/liveMap';
import { expect, test } from './support/test';

const kassel = [9.4945, 51.3165] as const;
const bodyOf = siteById('kassel-wesertor');

/** Names of the files of the ground that the page has asked for, in order. */
function askedFiles(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/data\/(?:ground\/(\w+)|(stops))\.(?:json|svg)$/.exec(request.url());
    if (file !== null) asked.push(file[1] ?? file[2] ?? '');
  });
  return asked;
}

test.beforeEach(({ page }) => catchMap(page));

test('the first screen asks for no ground, and the zoom for one part after the other', async ({
  app,
  page,
}) => {
  const asked = askedFiles(page);
  await app.open();
  await app.waitForMap();
  expect(asked).toEqual([]);
  for (const [zoom, files] of [
    [9, ['rivers', 'railways']],
    [10, ['municipalities']],
    // Of all towns: no request tells which one somebody looks at.
    [12, ['kassel', 'frankfurt', 'darmstadt', 'wiesbaden']],
    [13, ['stops']],
    [9, []],
    [14, []],
  ] as const) {
    const before = asked.length;
    await renderedAt(page, kassel, zoom);
    // What one zoom asks for comes together, in any order.
    const news = () => asked.slice(before).toSorted();
    await expect(async () => expect(news()).toEqual(files.toSorted())).toPass();
  }
});

/** Layers of the ground with the zooms at which they draw something around Kassel. */
const drawnAt = {
  rivers: [9, 11, 13],
  railways: [9, 11, 13, 15],
  'line-municipalities': [9, 11],
  'river-names': [11, 13],
  quarters: [13, 15],
  'quarter-names': [13, 15],
  stops: [13, 15],
  stations: [13, 15],
  'stop-names': [13, 15],
  'station-names': [13, 15],
} as const;

test('each layer of the ground draws what belongs to its zoom, in Kassel', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  for (const zoom of [9, 11, 13, 15] as const) {
    await expect(async () => {
      const rendered = await renderedAt(page, kassel, zoom);
      const found = Object.keys(drawnAt).filter((layer) => (rendered[layer] ?? 0) > 0);
      const wanted = Object.entries(drawnAt).filter(([, zooms]) =>
        (zooms as readonly number[]).includes(zoom),
      );
      expect(found, `zoom ${zoom}`).toEqual(wanted.map(([layer]) => layer));
    }).toPass();
  }
});

test('whose the ground is stands on the map, each with its licence, as long as it is drawn', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  const credited = app.map.getByRole('link');
  await expect(credited).toHaveText(['GeoNutzV']);
  await renderedAt(page, kassel, 13);
  await expect(credited).toHaveText(['GeoNutzV', 'ODbL', 'CC BY 4.0', 'dl-de/by-2-0']);
  await expect(app.map).toContainText('Stadt Kassel');
  await expect(app.map).toContainText(words.changed);
  await renderedAt(page, kassel, 7);
  await expect(credited).toHaveText(['GeoNutzV']);
});

test('a part that does not come is said once, the map goes on, and asks again', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(/^error: Failed to load resource: net::ERR_FAILED .*\/rivers\.json\)$/);
  watch.expectProblem(/^request failed: .*\/rivers\.json net::ERR_FAILED$/);
  watch.allowProblem(/rivers\.json/);
  await page.route('**/rivers.json', (route) => route.abort());
  await app.open();
  await app.waitForMap();
  // The map rests when one part has failed; the other may still be on its way.
  await expect
    .poll(async () => (await renderedAt(page, kassel, 9)).railways ?? 0)
    .toBeGreaterThan(0);
  await expect(app.map).toContainText(words.failed);
  await expect(app.spoken()).toHaveText(words.failed);
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');

  await page.unroute('**/rivers.json');
  await renderedAt(page, kassel, 9.5);
  await expect(app.map).not.toContainText(words.failed);
  await expect(app.map).toHaveAttribute('data-ground', 'rivers railways');
});

test('the page of a site draws its surroundings and says whose they are, without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}standort/${bodyOf.id}/`);
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure.getByText('Mitte', { exact: true })).toBeVisible();
  for (const [credit, licence] of [
    ['© GeoBasis-DE / BKG 2016', 'GeoNutzV'],
    ['© OpenStreetMap', 'ODbL'],
    ['DB InfraGO AG', 'CC BY 4.0'],
    ['Stadt Kassel', 'dl-de/by-2-0'],
  ] as const) {
    await expect(figure).toContainText(credit);
    await expect(figure.getByRole('link', { name: licence })).toBeVisible();
  }
  await context.close();
});

test('paper shows rivers and railways, which no screen has asked for', async ({ app, page }) => {
  const asked = askedFiles(page);
  await app.open();
  await app.waitForMap();
  expect(asked).toEqual([]);
  await page.pdf();
  expect(asked.toSorted()).toEqual(['railways', 'rivers']);
});
