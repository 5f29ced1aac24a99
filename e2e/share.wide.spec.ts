import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { plainSpaces } from '../src/testing/plainSpaces';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { hueAt } from './support/mapPicture';
import { readPng } from './support/png';
import { expect, test } from './support/test';

const kassel = siteById('kassel-wesertor');

/** How many pixels of a part of a picture are coloured. */
async function coloured(download: Download, from: number, to: number): Promise<number> {
  const picture = readPng(readFileSync(await download.path()));
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  let count = 0;
  for (let x = from; x < to; x++)
    for (let y = 0; y < picture.height; y++) if (hueAt(picture, x, y) !== null) count += 1;
  return count;
}

test('what is known of a site goes along as a text with its source and as a picture', async ({
  app,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.withoutMap();
  await app.open(`?standort=${kassel.id}`);
  const panel = app.panel(titleOf(kassel));
  await expect(page).toHaveTitle(`${titleOf(kassel)} – ${de.title}`);
  await panel.getByRole('button', { name: de.share.copyText }).click();
  await expect(panel.getByText(de.share.copied)).toBeVisible();
  const [text = '', source] = (await page.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  const shown = await panel.getByRole('region', { name: de.share.heading }).textContent();
  expect(plainSpaces(shown ?? '')).toContain(text);
  expect(text).toMatch(/^Das Fördergebiet „Kassel – Wesertor“/);
  expect(source).toContain(`/standort/${kassel.id}/, ${de.footer.factsAsOf('2026-11')}`);

  const arriving = page.waitForEvent('download');
  await panel.getByRole('button', { name: de.share.savePicture }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(`quartierskarte-${kassel.id}.png`);
  await expect(panel.getByText(de.share.saved)).toBeVisible();
  // Symbol and bars on the left, the marked symbol on the map.
  expect(await coloured(download, 0, 800)).toBeGreaterThan(1000);
  expect(await coloured(download, 800, 1200)).toBeGreaterThan(200);
});

test('so does a selection', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.withoutMap();
  await app.open('?massnahme=kita');
  await app.takeAway();
  await page.getByRole('button', { name: de.share.copyText }).click();
  await expect(page.getByText(de.share.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const count = await app.listCount();
  expect(copied).toMatch(new RegExp(`^Ausgewählt sind ${count} Standorte .* mit Kita\\.`));
  // It comes after the map, or some seconds after a map that does not come.
  const described = page.locator('meta[name="description"]');
  await expect
    .poll(async () =>
      plainSpaces(copied).includes((await described.getAttribute('content')) ?? '?'),
    )
    .toBe(true);
  expect(copied).toContain(`\nQuelle: ${de.title}, ${page.url()}, `);

  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: de.share.savePicture }).click();
  expect(await coloured(await arriving, 800, 1200)).toBeGreaterThan(1000);
});

test('where the browser has no clipboard, the text stands selected in a field', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await page.addInitScript(() => {
    // As on plain http.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await app.open(`?standort=${kassel.id}`);
  const panel = app.panel(titleOf(kassel));
  const button = panel.getByRole('button', { name: de.detail.copyLink });
  await button.click();
  const field = panel.getByRole('textbox', { name: de.share.copyByHand });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(panel).toBeVisible();
});
