import { groupBy } from '../src/model/groupBy';
import { unpackPage } from '../src/offline/pagePack';
import { saveWords } from '../src/text/de/save';
import { streetWords } from '../src/text/de/streets';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { ls } from '../src/text/ls/texts';
import { builtFile } from './support/builtScripts';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { keptWhole, test } from './support/keptTest';
import { htmlIn, readPack } from './support/pagePack';
import { StreetServer } from './support/streetServer';
import { expect } from './support/test';
import { UpkeepDriver } from './support/upkeepDriver';

const wesertor = siteById('kassel-wesertor');
const other = siteById('fulda-nordend');

test('after one visit every view works without a network', async ({ app, host, page, watch }) => {
  // What the operator may have changed is all that is asked for.
  watch.allowProblem(/^request failed: \S+\/betrieb\.json /);
  // The page for unknown addresses is not there, and has its styles where the build was told the map is.
  watch.allowProblem(
    /^(error: Failed to load resource|request failed): .*(\/KASSEL|:\d+\/(assets\/pages-|betrieb\.json))/,
  );
  await page.goto('./');
  await keptWhole(page);
  await host.stop();

  await page.reload();
  await app.waitForMap();
  await expect(app.sites()).toHaveCount(siteCount);
  // On the device there is no file of a site alone: the worker takes it out of that of all.
  await app.site(titleOf(other)).click();
  await expect(app.panel(titleOf(other))).toContainText(other.summary);
  await app.searchFor('Wesertor');
  await expect(app.sites()).toHaveCount(1);
  await app.site(titleOf(wesertor)).click();
  await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
  await expect(app.map).toHaveAttribute('data-ground', /rivers/);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  // At the root of the host, above the map, nobody answers.
  await page.unroute('**/betrieb.json');
  // The page for unknown addresses leads on, too, with all that stands in the address.
  await page.goto(`./standort/${wesertor.id.toUpperCase()}./?massnahme=kita`);
  await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
  await expect(app.filter(chipName('kita'))).toBeChecked();
  await page.goto('./?ansicht=zahlen');
  const numbers = page.getByRole('region', { name: de.narrow.statistics, exact: true });
  await expect(numbers.getByRole('figure').first()).toBeVisible();
  await page.goto('./?sprache=en');
  await expect(page.getByRole('navigation', { name: en.language.label })).toBeVisible();
  await page.goto('./?sprache=ls');
  await expect(page.getByRole('link', { name: ls.skipToList })).toBeAttached();
  await page.goto('./');
  const ways = await app.takeAway();
  for (const format of ['spreadsheet', 'geopackage'] as const) {
    const arriving = page.waitForEvent('download');
    await ways.getByRole('button', { name: saveWords.formats[format] }).click();
    expect(await (await arriving).failure()).toBeNull();
  }
});

test('the page that keeps the facts is not kept: it comes from the server, with what is published now', async ({
  host,
  page,
  watch,
}) => {
  watch.allowProblem(/^(error: Failed to load resource|request failed)/);
  await page.goto('./');
  await keptWhole(page);
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await upkeep.openPublished();
  const [, shown = 0] = await upkeep.rowsOf('allocations.csv');
  expect(shown).toBeGreaterThan(10);
  const files = await page.evaluate(async () => {
    const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(all)).flat().map(({ url }) => url);
  });
  expect(files.filter((url) => url.includes('/pflege/'))).toEqual([]);
  await host.stop();
  // Nothing stands for it, not even the page for unknown addresses.
  await expect(page.goto('./pflege/')).rejects.toThrow(/net::ERR/);
});

test('after one visit every static page is there as the server has it, styles included', async ({
  host,
  page,
  watch,
}) => {
  // In the frames of this test no script runs: the pages stay as they are.
  watch.allowProblem(/^error: (Blocked script execution|Refused to execute the redirect)/);
  await page.goto('./');
  await keptWhole(page);
  const all = htmlIn(host.map);
  expect(all.length).toBeGreaterThan(50);
  // All are in the pack as the build has written them; of each kind, some are opened.
  const pack = readPack(host.map);
  for (const path of all.filter((path) => path !== 'index.html'))
    expect(unpackPage(pack, path), path).toBe(builtFile(host.map, path));
  const kinds = groupBy(all, (path) => path.split('/').slice(0, -2).join('/'));
  // Where it does not know where the map is, the page for unknown addresses leads to the root.
  const pages = [...kinds.values()]
    .flatMap((paths) => paths.slice(0, 3))
    .filter((path) => path !== '404.html');
  const urls = pages.map((path) => new URL(path.replace(/index\.html$/, ''), host.address).href);
  await page.evaluate(async (all) => {
    const served = all.map(async (url) => (await fetch(url, { cache: 'no-store' })).text());
    Object.assign(globalThis, { served: await Promise.all(served) });
  }, urls);
  await host.stop();
  const others = await page.evaluate(async (all) => {
    const { served } = globalThis as unknown as { readonly served: readonly string[] };
    const isDifferent = async (url: string, expected: string) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const body = frame.contentDocument?.body ?? document.body;
      const { innerHTML } = new DOMParser().parseFromString(expected, 'text/html').body;
      const styled = getComputedStyle(body).fontFamily.includes('Atkinson');
      const same = body.innerHTML === innerHTML;
      frame.remove();
      return !same || !styled;
    };
    const different: string[] = [];
    const left = [...all.entries()];
    const some = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop())
        if (await isDifferent(next[1], served[next[0]] ?? '')) different.push(next[1]);
    };
    await Promise.all([some(), some(), some(), some()]);
    return different;
  }, urls);
  expect(others).toEqual([]);
});

test('nothing is kept before the map of the first visit is there', async ({ app, page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isKeeping = () => asked.some((path) => path.endsWith('/sw.js'));
  const letMapCome = await app.holdScript('**/assets/LiveMap-*.js');
  await page.goto('./');
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
  expect(isKeeping()).toBe(false);
  letMapCome();
  await app.waitForMap();
  await expect.poll(isKeeping).toBe(true);
});

test.describe('streets of another server', () => {
  const server = new StreetServer();
  test.beforeAll(() => server.start());
  test.afterAll(() => server.stop());

  test('are never kept; without a network nobody is asked for them, and the map says so until it is back', async ({
    app,
    context,
    host,
    page,
    watch,
  }) => {
    watch.allowProblem(new RegExp(`^request leaves the origin: ${server.origin}/`));
    watch.allowProblem(/INTERNET_DISCONNECTED/);
    const betrieb = { grundkarte: 'strassen', dienst: 'basemap.de', stil: server.styleUrl };
    // The first for the worker, the other for the page before there is one.
    host.operate(betrieb);
    await app.operate(betrieb);
    await page.goto(`./?standort=${wesertor.id}`);
    await expect(app.map).toHaveAttribute('data-base-map', 'streets');
    await keptWhole(page);
    const kept = await page.evaluate(async () => {
      const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(all)).flat().map(({ url }) => new URL(url).origin);
    });
    expect(new Set(kept)).toEqual(new Set([new URL(host.address).origin]));

    await context.setOffline(true);
    await expect(app.map).toHaveAttribute('data-base-map', 'offline');
    await expect(app.map.getByText(streetWords.offline)).toHaveCount(1);
    server.asked.length = 0;
    await page.reload();
    await app.waitForMap();
    await expect(app.map).toHaveAttribute('data-base-map', 'offline');
    await expect(app.map).toHaveAttribute('data-ground', /rivers/);
    expect(server.asked).toEqual([]);
    await context.setOffline(false);
    await expect(app.map).toHaveAttribute('data-base-map', 'streets');
    await expect(app.map.getByText(streetWords.offline)).toHaveCount(0);
  });
});
