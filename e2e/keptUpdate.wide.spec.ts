import type { Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { updateWords } from '../src/text/de/update';
import { chipName, sitesWith } from './support/facts';
import { keptWhole, test } from './support/keptTest';
import { expect } from './support/test';

const kita = sitesWith({ types: ['kita'] });
const notice = (page: Page) => page.getByRole('status').filter({ hasText: updateWords.ready });
const numbers = (page: Page) =>
  page.getByRole('region', { name: de.narrow.statistics, exact: true }).getByRole('figure').first();
const showNumbers = (page: Page) =>
  page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
/** That the page is of the later release. */
const release = (page: Page) => page.locator('[data-release="1"]');
const releasesKept = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' tabs')).length);

test('a release is announced and comes on request; tabs that stay open keep theirs, and no part of another', async ({
  app,
  context,
  host,
  page,
}) => {
  await page.goto('./');
  await keptWhole(page);
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(kita.length);
  const asked: string[] = [];
  await host.release();

  // Who comes now has the release that is on the device, and reads of the later one.
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(release(second)).toHaveCount(0);
  await expect(notice(second)).toBeVisible();
  await expect(notice(page)).toBeVisible();
  expect(await releasesKept(page)).toBe(2);
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(new URL(response.url()).pathname);
  });
  await notice(second).getByRole('button', { name: updateWords.apply }).click();
  await expect(release(second)).toHaveCount(1);
  await expect(second.locator('#standorte a[href]')).toHaveCount(kita.length);
  await expect(notice(second)).toHaveCount(0);

  // The first tab goes on with parts that the server no longer has, and with the facts of its release.
  await showNumbers(page);
  await expect(numbers(page)).toBeVisible();
  const facts = (tab: Page) =>
    tab.evaluate(async () => (await (await fetch('data/population.json')).text()).endsWith('\n'));
  expect(await facts(page)).toBe(false);
  expect(await facts(second)).toBe(true);
  expect(asked.filter((path) => !/\/(betrieb\.json|sw\.js)$/.test(path))).toEqual([]);

  // Its turn comes when it wants to; nobody needs the former release then.
  await notice(page).getByRole('button', { name: updateWords.apply }).click();
  await expect(release(page)).toHaveCount(1);
  await expect(numbers(page)).toBeVisible();
  await expect(page.locator('#standorte a[href]')).toHaveCount(kita.length);
  await second.close();
  await page.reload();
  await expect.poll(() => releasesKept(page)).toBe(1);
});

test('who puts a release off has it once all tabs are closed', async ({ context, host, page }) => {
  await page.goto('./');
  await keptWhole(page);
  await host.release();
  await page.reload();
  await notice(page).getByRole('button', { name: updateWords.later }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('#standorte')).toBeFocused();
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto('./');
    await expect(release(next)).toHaveCount(1, { timeout: 1000 });
  }).toPass();
});

test('operators switch it off: by their settings at the next visit, or with a release', async ({
  context,
  host,
  page,
}) => {
  const workers = (tab: Page) =>
    tab.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await page.goto('./');
  await keptWhole(page);
  const off = { grundkarte: 'umriss', dienst: 'basemap.de', offline: { erlaubt: false } };
  host.operate(off);
  await page.reload();
  await expect.poll(() => workers(page)).toEqual([0, 0]);

  host.operate({ grundkarte: 'umriss', dienst: 'basemap.de' });
  await page.reload();
  await keptWhole(page);
  await host.release(off);
  await page.goto('about:blank');
  const next = await context.newPage();
  await next.goto('./');
  await expect.poll(() => workers(next)).toEqual([0, 0]);
  await next.reload();
  await expect(release(next)).toHaveCount(1);
});
