import { hostileFile, hostileMakers, mark } from '../src/testing/hostileFiles';
import { syntheticGeoPackage } from '../src/testing/syntheticGeoPackage';
import { checkWords } from '../src/text/upkeep/check';
import { frameWords } from '../src/text/upkeep/frame';
import { keepWords } from '../src/text/upkeep/keep';
import { openWords } from '../src/text/upkeep/open';
import { expectGoodLooks, type Look } from './support/looks';
import { expect, test } from './support/test';
import { UpkeepDriver } from './support/upkeepDriver';

/** SYNTHETIC: a list as someone brings it, one name with a typing error. */
const list = {
  name: 'Beträge 2025.csv',
  content: `Standort;Programm;Jahr;Betrag;Quelle
kassel-wesertor;sozialer-zusammenhalt;2025;600.000 Euro;https://stadt.example/liste
kasel-wesertor;sozialer-zusammenhalt;2024;500.000 Euro;https://stadt.example/liste
`,
};

test('what is published opens, is checked, and says what is not published', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  const [found = 0, shown, named] = await upkeep.rowsOf('allocations.csv');
  expect(found).toBeGreaterThan(10);
  expect([shown, named]).toEqual([found, 0]);
  await expect(page.getByText(openWords.opened.absent(['remarks.csv']))).toBeVisible();
  await expect(upkeep.tools()).toContainText(frameWords.noProblems);
  await expect(upkeep.tools()).toContainText(frameWords.states.unchanged);
});

test('a list takes the place of its table; a suggestion solves its problem, undo brings both back', async ({
  page,
}) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  const before = await upkeep.tools().textContent();
  await upkeep.drop(list);
  expect(await upkeep.rowsOf(list.name)).toEqual([2, 2, 0]);
  await expect(
    page.getByText(openWords.opened.brought(['allocations.csv'], 'draft')),
  ).toBeVisible();
  await upkeep.view('pruefen');
  await expect(page).toHaveURL(/#pruefen$/);
  await page.getByRole('combobox', { name: checkWords.kind }).selectOption('unknownSite');
  const wrong = upkeep.problem('kasel-wesertor');
  await expect(wrong).toContainText('allocations.csv, Zeile 2');
  await wrong.getByRole('button', { name: checkWords.take('kassel-wesertor') }).press('Enter');
  await expect(wrong).toHaveCount(0);
  await expect(upkeep.tools()).toContainText(frameWords.states.kept(2));
  await upkeep.undo().click();
  await expect(wrong).toBeVisible();
  await upkeep.undo().click();
  await expect(upkeep.tools()).toContainText(frameWords.states.unchanged);
  await expect(upkeep.tools()).toHaveText(before ?? '');
  await page.goBack();
  await expect(page.getByRole('heading', { name: openWords.heading })).toBeVisible();
});

test('a folder opens as a whole and stays to be written into; a new one asks before changes are lost', async ({
  page,
}) => {
  const upkeep = new UpkeepDriver(page);
  await page.addInitScript(() => {
    // A folder of the browser's own, as the dialog of the system can not be reached.
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    // A browser that keeps nothing: only then something can be lost with the tab.
    IDBFactory.prototype.open = () => {
      throw new DOMException('SYNTHETIC', 'SecurityError');
    };
  });
  await upkeep.open();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const write = async (name: string, text: string) => {
      const file = await (await root.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    };
    await write('sites.geojson', '{"type":"FeatureCollection","features":[]}');
    await write('aliases.csv', 'alias,site_id\nMarkt,kassel-wesertor\n');
    await write('notes.docx', 'x');
  });
  await page.getByRole('button', { name: openWords.folder.open }).click();
  await upkeep.checked();
  expect(await upkeep.rowsOf('aliases.csv')).toEqual([1, 1, 0]);
  await expect(page.getByText('notes.docx')).toHaveCount(0);
  await expect(page.getByText(/kann in den Ordner .* schreiben/)).toBeVisible();
  await expect(page.getByText(/Nicht geöffnet sind .*allocations\.csv/)).toBeVisible();

  await upkeep.choose(list);
  expect(await upkeep.rowsOf(list.name)).toEqual([2, 2, 0]);
  await expect(page.getByRole('alert')).toHaveText(keepWords.failed.refused);
  const leaving = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await leaving;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.getByRole('button', { name: openWords.published.open }).click();
  const asked = page.getByRole('dialog', { name: openWords.confirm.heading });
  await asked.getByRole('button', { name: openWords.confirm.go }).click();
  await expect(upkeep.tools()).toContainText(frameWords.states.unchanged);
});

test('a GeoPackage is read by SQLite, which only this page may run', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.choose({ name: 'standorte.gpkg', content: syntheticGeoPackage() });
  expect(await upkeep.rowsOf('standorte.gpkg')).toEqual([1, 1, 0]);
});

test('no file whatever is run or loses a row, and the page goes on', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  const makers = await hostileMakers(syntheticGeoPackage());
  const kinds = Object.keys(makers).length;
  for (let number = 0; number < kinds; number++) {
    const { kind, bytes, rows } = hostileFile(makers, number);
    const name = `${number}-${kind}`;
    await upkeep.drop({ name, content: bytes });
    const [found = 0, shown = 0, named = 0] = await upkeep.rowsOf(openWords.opened.sum);
    expect(shown + named, name).toBe(found);
    if (rows !== undefined && rows > 0) {
      const read = await page.getByRole('row').filter({ hasText: name }).allTextContents();
      expect(read.length, name).toBeGreaterThan(0);
    }
  }
  expect(await page.evaluate((name) => name in globalThis, mark)).toBe(false);
  await upkeep.view('pruefen');
  await expect(page.getByRole('status')).toContainText(/Problem/);
});

test('axe finds nothing, and nothing is wider than the window', async ({ app, page }) => {
  const looks: readonly Look[] = [
    ['light', 1280],
    ['dark', 1440],
    ['light', 320],
    ['dark', 390],
  ];
  const upkeep = new UpkeepDriver(page);
  await upkeep.open('#pruefen');
  await expectGoodLooks(app, 'Pflege, nichts offen', looks);
  await upkeep.view('oeffnen');
  await upkeep.choose(list);
  await expectGoodLooks(app, 'Pflege, Öffnen', looks);
  await upkeep.view('pruefen');
  await expect(upkeep.problem('kasel-wesertor')).toBeVisible();
  await expectGoodLooks(app, 'Pflege, Prüfen', looks);
});
