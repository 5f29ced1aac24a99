import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { compareWords } from '../src/text/upkeep/compare';
import { openWords } from '../src/text/upkeep/open';
import { outputWords } from '../src/text/upkeep/output';
import { worklistWords } from '../src/text/upkeep/worklist';
import { besides } from '../src/upkeep/output/archive';
import { expectGoodLooks } from './support/looks';
import { expect, test } from './support/test';
import { UpkeepDriver } from './support/upkeepDriver';

const folder = outputWords.folder;

/** SYNTHETIC: one link more than what is published has. */
const links = (page: Page) =>
  page.request
    .get('./data/links.csv')
    .then((answer) => answer.text())
    .then((text) => ({
      name: 'links.csv',
      content: `${text}kassel-wesertor,Beispiel,https://stadt.example/neu\n`,
    }));

test('what is different is listed by site, filtered, and leads to its row', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.view('vergleich');
  await expect(page.getByText(compareWords.none)).toBeVisible();
  await upkeep.view('oeffnen');
  await upkeep.choose(await links(page));
  await upkeep.view('vergleich');
  await expect(page.getByRole('status')).toHaveText(compareWords.shown(1, 1));
  await expect(page.getByRole('heading', { name: 'Kassel – Wesertor' })).toBeVisible();
  await page.getByRole('searchbox', { name: compareWords.text }).fill('gibt es nicht');
  await expect(page.getByRole('status')).toHaveText(compareWords.noMatch);
  await page.getByRole('searchbox', { name: compareWords.text }).fill('wesertor beispiel');
  await page.getByRole('button', { name: compareWords.toRowOf('Beispiel') }).press('Enter');
  await expect(page).toHaveURL(/#tabellen\/links\.csv\/zeile\/\d+$/);
});

test('the work list is ticked off, and stays so on this device', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.view('arbeitsliste');
  await page.getByRole('combobox', { name: worklistWords.kind }).selectOption('measures');
  const gap = page.getByRole('main').getByRole('checkbox');
  // The list follows the filter a moment later; of all gaps it shows the first hundred.
  await expect.poll(() => gap.count()).toBeLessThan(20);
  const count = await gap.count();
  await gap.first().press('Space');
  await expect(gap).toHaveCount(count - 1);
  await page.reload();
  await upkeep.view('oeffnen');
  await upkeep.openPublished();
  await upkeep.view('arbeitsliste');
  await expect(page.getByText(/^1 von .* abgehakt$/)).toBeVisible();
});

test('the archive reads back as what was open, with its summary and patch', async ({ page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  const given = await links(page);
  await upkeep.choose(given);
  await upkeep.view('ausgeben');
  await expect(page.getByText(outputWords.changed(['links.csv']))).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: outputWords.archive.save }).click();
  const path = await (await saving).path();
  const files = unzipSync(readFileSync(path));
  const written = strFromU8(files['data/links.csv'] ?? new Uint8Array());
  const sorted = (text: string) => text.trim().split('\n').toSorted();
  expect(sorted(written)).toEqual(sorted(given.content));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['data/sites.geojson', besides.summary, besides.patch]),
  );
  await expect(page.getByRole('textbox')).toHaveValue(/^1 Link ergänzt\n/);
  const patching = page.waitForEvent('download');
  await page.getByRole('button', { name: outputWords.patch.save }).click();
  const patch = await patching;
  expect(patch.suggestedFilename()).toBe(besides.patch);
  expect(readFileSync(await patch.path(), 'utf8')).toContain(
    '\n+kassel-wesertor,Beispiel,https://stadt.example/neu\n',
  );
});

/** A folder of the browser's own, as the dialog of the system can not be reached, with SYNTHETIC files. */
async function openFolder(page: Page, upkeep: UpkeepDriver) {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await upkeep.open();
  const write = (name: string, text: string) =>
    page.evaluate(
      async ([file = '', content = '']) => {
        const root = await navigator.storage.getDirectory();
        const writing = await (await root.getFileHandle(file, { create: true })).createWritable();
        await writing.write(content);
        await writing.close();
      },
      [name, text],
    );
  const read = (name: string) =>
    page.evaluate(async (file) => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle(file)).getFile()).text();
    }, name);
  await write('sites.geojson', '{"type":"FeatureCollection","features":[]}');
  await write('aliases.csv', 'alias,site_id\nMarkt,kassel-wesertor\n');
  await page.getByRole('button', { name: openWords.folder.open }).click();
  await upkeep.checked();
  return { write, read };
}

test('what is different is written into the opened folder, unless somebody else has changed it', async ({
  page,
}) => {
  const upkeep = new UpkeepDriver(page);
  const { write, read } = await openFolder(page, upkeep);
  await upkeep.choose({
    name: 'aliases.csv',
    content: 'alias,site_id\nMarkt,kassel-wesertor\nTor,kassel-wesertor\n',
  });
  await write('aliases.csv', 'alias,site_id\nBrücke,kassel-wesertor\n');
  await upkeep.view('ausgeben');
  await page.getByRole('button', { name: folder.write }).click();
  await expect(page.getByRole('alert').getByText(folder.conflict(['aliases.csv']))).toBeVisible();
  expect(await read('aliases.csv')).toContain('Brücke');
  await page.getByRole('button', { name: folder.overwrite }).click();
  await expect(page.getByText(/^Geschrieben und zur Probe gelesen: .*aliases\.csv/)).toBeVisible();
  expect(await read('aliases.csv')).toBe(
    'alias,site_id\nMarkt,kassel-wesertor\nTor,kassel-wesertor\n',
  );
  await page.getByRole('button', { name: folder.write }).click();
  await expect(page.getByText(folder.written([]))).toBeVisible();
});

test('an answer that takes long comes, though the browser has collected its garbage meanwhile', async ({
  app,
  page,
}) => {
  const upkeep = new UpkeepDriver(page);
  await openFolder(page, upkeep);
  const release = await app.holdScript('**/data/*.csv');
  await upkeep.view('ausgeben');
  await expect(page.getByText(outputWords.asking)).toBeVisible();
  await page.requestGC();
  // What the browser has found to be gone is told in tasks of its own.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  release();
  await expect(page.getByRole('button', { name: folder.write })).toBeVisible();
});

test('axe finds nothing, and nothing is wider than the window', async ({ app, page }) => {
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  await upkeep.choose(await links(page));
  for (const view of ['vergleich', 'arbeitsliste', 'ausgeben'] as const) {
    await upkeep.view(view);
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expectGoodLooks(app, `Pflege, ${view}`, [
      ['light', 1280],
      ['dark', 390],
      ['light', 320],
    ]);
  }
});
