import { fixtureYear } from '../src/testing/fixtureInputs';
import { de } from '../src/text/de/texts';
import { chipName, siteById, sitesWith } from './support/facts';
import { brightShare, differingShare } from './support/mapPicture';
import { type StreetMode, StreetServer } from './support/streetServer';
import { expect, test } from './support/test';

const near = `?standort=${siteById('kassel-wesertor').id}`;
const server = new StreetServer();
const { strassen, umriss } = de.map.base.options;

/** Share of the pixels of the map that streets change at least, and by how much. */
const changedShare = 0.05;
const slightly = 8;

// Streets drawn in software cost time by the pixel.
test.use({ viewport: { width: 1200, height: 600 } });
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());
test.beforeEach(async ({ app, watch }) => {
  server.mode = 'well';
  watch.allowProblem(new RegExp(`^request leaves the origin: ${server.origin}/`));
  await app.operate({ grundkarte: 'strassen', dienst: 'basemap.de', stil: server.styleUrl });
});

test('streets lie under our sites, with whose they are; without them all is as before', async ({
  app,
}) => {
  await app.open(`${near}&grundkarte=umriss`);
  await app.waitForMap();
  await expect(app.map).toHaveAttribute('data-base-map', 'outlines');
  const outlines = await app.picture();

  await app.chooseBaseMap(strassen);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.map).toContainText(de.map.base.credit['basemap.de'](fixtureYear));
  expect(await app.parameters()).toMatchObject({ grundkarte: 'strassen' });
  await expect(async () => {
    const streets = await app.picture();
    expect(differingShare(outlines, streets, 0, slightly)).toBeGreaterThan(changedShare);
  }).toPass();

  await app.chooseBaseMap(umriss);
  await expect(app.map).toHaveAttribute('data-base-map', 'outlines');
  await expect(app.map).not.toContainText('GeoBasis-DE / BKG (');
  await expect(async () => {
    const after = await app.picture();
    expect(differingShare(outlines, after, 0, slightly)).toBeLessThan(changedShare / 10);
  }).toPass();
});

test('in the dark theme the streets are dark, also when it changes while they are shown', async ({
  app,
  page,
}) => {
  await app.open(near);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  expect(brightShare(await app.picture())).toBeGreaterThan(0.8);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(async () => {
    expect(brightShare(await app.picture())).toBeLessThan(0.1);
  }).toPass();
});

test('an archive of the operator shows streets, too', async ({ app, page }) => {
  const archiv = `${server.origin}/archiv.pmtiles`;
  await app.operate({ grundkarte: 'strassen', dienst: 'pmtiles', archiv });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open(`${near}&grundkarte=umriss`);
  await app.waitForMap();
  const outlines = await app.picture();
  expect(asked).not.toContain(archiv);

  await app.chooseBaseMap(strassen);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  await expect(app.map).toContainText(de.map.base.credit.pmtiles());
  await expect(async () => {
    const streets = await app.picture();
    expect(differingShare(outlines, streets, 0, slightly)).toBeGreaterThan(changedShare);
  }).toPass();
  expect(new Set(asked.filter((url) => url.startsWith(server.origin)))).toEqual(new Set([archiv]));
});

test('no request leaves the origin at the start, though streets may be shown', async ({
  app,
  page,
  baseURL,
}) => {
  const own = new URL(baseURL ?? '').origin;
  const foreign = new Set<string>();
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) foreign.add(origin);
  });
  await app.open();
  await app.waitForMap();
  expect([...foreign]).toEqual([]);
});

test('the choice is kept for the next visit', async ({ app }) => {
  await app.open();
  await app.baseMapButton().click();
  const choice = app.map.getByRole('group', { name: de.map.base.legend });
  await expect(choice.getByLabel(strassen)).toBeChecked();
  await choice.getByLabel(umriss).check();
  expect(await app.parameters()).toEqual({ grundkarte: 'umriss' });

  await app.open(near);
  await app.waitForMap();
  await app.baseMapButton().click();
  await expect(choice.getByLabel(umriss)).toBeChecked();
  await expect(app.map).toHaveAttribute('data-base-map', 'outlines');
});

/** Ways in which services fail; missingStreets.test.ts has the others. */
const failures: readonly StreetMode[] = ['page', 'no tiles'];
for (const mode of failures)
  test(`a service with the fault "${mode}": one note, the map goes on, a retry helps`, async ({
    app,
  }) => {
    server.mode = mode;
    await app.open(near);
    await app.waitForMap();
    await app.toggleFilters(chipName('mobilitaet'));
    const kept = String(sitesWith({ types: ['mobilitaet'] }).length);
    await expect(app.map).toHaveAttribute('data-sites-drawn', kept, { timeout: 5_000 });

    await expect(app.map).toHaveAttribute('data-base-map', 'unavailable');
    await expect(app.map.getByText(de.map.base.unavailable)).toHaveCount(1);
    await expect(app.map).toHaveAttribute('data-map-state', 'ready');
    await app.waitForMap();

    server.mode = 'well';
    await app.map.getByRole('button', { name: de.map.base.retry }).click();
    await expect(app.map).toHaveAttribute('data-base-map', 'streets');
    await expect(app.map.getByText(de.map.base.unavailable)).toHaveCount(0);
  });

test('a service that is gone is asked once, and an archive that is none just as quietly', async ({
  app,
  page,
  watch,
}) => {
  const gone = new StreetServer();
  await gone.start();
  const { origin, styleUrl } = gone;
  await gone.stop();
  watch.allowProblem(new RegExp(`^request leaves the origin: ${origin}/`));
  watch.expectProblem(
    /^error: Failed to load resource: net::ERR_CONNECTION_REFUSED .*\/bm_web_col\.json/,
  );
  watch.expectProblem(/^request failed: .*\/bm_web_col\.json net::ERR_CONNECTION_REFUSED$/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.operate({ grundkarte: 'strassen', dienst: 'basemap.de', stil: styleUrl });
  await app.open(near);
  await expect(app.map).toHaveAttribute('data-base-map', 'unavailable');
  await app.waitForMap();
  // The card of those who use the keyboard leaves the note free.
  const note = await app.map.getByText(de.map.base.unavailable).boundingBox();
  const card = await app.map.getByRole('button', { name: de.mapKeys.help.open }).boundingBox();
  expect((card?.y ?? Number.NaN) + (card?.height ?? 0)).toBeLessThan(note?.y ?? 0);
  await app.map.getByRole('button', { name: de.map.zoomIn }).click();
  await app.waitForMap();
  expect(asked.filter((url) => url.startsWith(origin))).toEqual([styleUrl]);

  server.mode = 'page';
  const archiv = `${server.origin}/archiv.pmtiles`;
  await app.operate({ grundkarte: 'strassen', dienst: 'pmtiles', archiv });
  await app.open(near);
  await expect(app.map).toHaveAttribute('data-base-map', 'unavailable');
});
