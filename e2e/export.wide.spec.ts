import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { saveWords } from '../src/text/de/save';
import { de } from '../src/text/de/texts';
import { chipName, publishedSites, siteCount, sitesWith, sumUp } from './support/facts';
import { expect, test } from './support/test';

type Row = Readonly<Record<string, string>>;
const kita = chipName('kita');
const cohesion = chipName('sozialer-zusammenhalt');
const asked = sitesWith({ types: ['kita'], programmes: ['sozialer-zusammenhalt'] });

const rowsOf = (text: string, delimiter: ',' | ';'): readonly Row[] =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter, skipEmptyLines: true })
    .data;
const idsOf = (rows: readonly Row[]) => rows.map((row) => row.Kennung);

test('umap 2807: the export follows the filters', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.toggleFilters(kita, cohesion);
  await expect(app.sites()).toHaveCount(asked.length);
  const listed = await app.listedIds();

  const plain = await app.save('plain');
  expect(plain.name).toMatch(/^quartierskarte-hessen-\d{4}-\d\d-\d\d-komma\.csv$/);
  const rows = rowsOf(plain.text, ',');
  expect(idsOf(rows)).toEqual(listed);
  const sum = rows.reduce((total, row) => total + Number(row.bewilligt_gezählt_Euro), 0);
  const counted = asked
    .flatMap(({ allocations }) => allocations)
    .filter(({ programme }) => programme === 'sozialer-zusammenhalt');
  expect(sum).toBe(counted.reduce((total, { amountEur }) => total + amountEur, 0));
  for (const row of rows) expect(row.Datei_Quelle).toContain(page.url());

  const table = rowsOf((await app.save('spreadsheet')).text, ';');
  expect(idsOf(table)).toEqual(listed);
  for (const part of [kita, cohesion]) expect(table[0]?.Datei_Filter).toContain(part);

  const measures = rowsOf((await app.save('measures')).text, ';');
  const kitas = asked.flatMap((site) => site.measures.filter(({ type }) => type === 'kita'));
  expect(measures.map((row) => row.Maßnahme).toSorted()).toEqual(
    kitas.map(({ title }) => title).toSorted(),
  );

  const geoJson = JSON.parse((await app.save('geojson')).text);
  expect(geoJson.features.map(({ id }: { id: string }) => id)).toEqual(listed);
  expect(geoJson.metadata.filters).toContain(kita);

  const geoPackage = await app.save('geopackage');
  expect(geoPackage.name).toMatch(/\d\.gpkg$/);
  expect(geoPackage.text).toMatch(/^SQLite format 3/);
});

test('the file with all sites is there', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?massnahme=kita');
  const download = page.waitForEvent('download');
  await (await app.takeAway()).getByRole('link', { name: saveWords.whole }).click();
  const path = await (await download).path();
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
});

/** What the list begins with once it is ordered by money. */
const largest = publishedSites.reduce((most, site) =>
  sumUp([site]).allocatedEur > sumUp([most]).allocatedEur ? site : most,
);

test('without filters everything is saved, in the order of the list', async ({ app }) => {
  await app.withoutMap();
  await app.open('?sort=betrag');
  await expect.poll(async () => (await app.listedIds())[0]).toBe(largest.id);
  const listed = await app.listedIds();
  expect(listed).toHaveLength(siteCount);

  const geoJson = JSON.parse((await app.save('geojson')).text);
  expect(geoJson.features.map(({ id }: { id: string }) => id)).toEqual(listed);
  const rows = rowsOf((await app.save('plain')).text, ',');
  expect(idsOf(rows)).toEqual(listed);
  const sum = rows.reduce((total, row) => total + Number(row.bewilligt_gezählt_Euro), 0);
  expect(sum).toBe(sumUp(publishedSites).allocatedEur);
});

test('the copied link opens the same list again', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.withoutMap();
  await app.open('?massnahme=kita&sort=betrag');
  // The list begins with as many as a screen shows, whatever is asked for.
  const kitas = sitesWith({ types: ['kita'] }).length;
  await expect.poll(async () => (await app.listedIds()).length).toBe(kitas);
  const listed = await app.listedIds();
  await (await app.takeAway()).getByRole('button', { name: saveWords.copyLink }).click();
  await expect(page.getByText(de.detail.copied)).toBeVisible();

  const address = await page.evaluate(() => navigator.clipboard.readText());
  await app.open('?q=xyzzy');
  await page.goto(address);
  await expect(app.sites()).toHaveCount(listed.length);
  expect(await app.listedIds()).toEqual(listed);
});

test('a file that can not be written says so', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Failed to load resource: .*saveShown/);
  watch.allowProblem(/^request failed: .*saveShown/);
  await app.withoutMap();
  await page.route('**/assets/saveShown-*.js', (route) => route.abort('connectionfailed'));
  await app.open();
  await (await app.takeAway()).getByRole('button', { name: saveWords.formats.plain }).click();
  await expect(page.getByText(saveWords.failed)).toBeVisible();
});
