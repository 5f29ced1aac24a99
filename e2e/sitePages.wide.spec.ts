import type { Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const name = titleOf(wesertor);
const kita = sitesWith({ types: ['kita'] });
const path = `standort/${wesertor.id}/`;

/** The page as the build has written it: its heading is the site's. */
const stillHeading = (page: Page) => page.getByRole('heading', { level: 1, name, exact: true });
const addressOf = (page: Page) =>
  page.evaluate(() => `${location.pathname}${location.search}${location.hash}`);

test('the page of a site reads at once, and becomes the map with the site open', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  const release = await app.holdScript('**/data/sites-index.json');
  await page.goto(`./${path}?massnahme=kita`);
  await expect(stillHeading(page)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(wesertor.summary);
  release();

  await expect(app.panel(name)).toContainText(wesertor.summary);
  await expect(app.sites()).toHaveCount(kita.length);
  await expect(app.filter(chipName('kita'))).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([de.title]);
  await expect(page.getByText(wesertor.summary)).toHaveCount(1);
  await expect(page).toHaveTitle(`${name} – ${de.title}`);
  await expect(page.locator('body')).toBeFocused();
  expect(await addressOf(page)).toBe(`/${path}?massnahme=kita`);
  expect(await app.axe('from the page of a site')).toEqual([]);
});

test('whoever reads the page by keyboard goes on in the panel', async ({ app, page }) => {
  await app.withoutMap();
  const release = await app.holdScript('**/data/sites-index.json');
  await page.goto(`./${path}`);
  await page.getByRole('main').getByRole('link').first().focus();
  release();
  await expect(app.panel(name)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('#detail') !== null))
    .toBe(true);
});

test('Back and Forward lead between the map and the page of a site, a reload included', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?massnahme=kita');
  await expect(app.sites()).toHaveCount(kita.length);
  const first = await app.sites().first().textContent();
  await app.sites().first().click();
  await expect(page.getByRole('button', { name: de.detail.close })).toBeVisible();
  expect(await addressOf(page)).toMatch(/^\/standort\/[\w-]+\/\?massnahme=kita$/);
  await page.reload();
  await expect(page.getByRole('button', { name: de.detail.close })).toBeVisible();
  await expect(page.locator('html[data-live]')).toBeAttached();

  await page.goBack();
  await expect(page.getByRole('button', { name: de.detail.close })).toHaveCount(0);
  expect(await addressOf(page)).toBe('/?massnahme=kita');
  await expect(app.sites().first()).toHaveText(first ?? '');
  await page.goForward();
  await expect(page.getByRole('button', { name: de.detail.close })).toBeVisible();
  await page.getByRole('button', { name: de.detail.close }).click();
  expect(await addressOf(page)).toBe('/?massnahme=kita');
  await expect(app.sites()).toHaveCount(kita.length);
});

test('below any path all files, links and addresses begin at the root', async ({ app, page }) => {
  await page.route('**/ort/karte/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/ort/karte/', '/') });
    await route.fulfill({ response });
  });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!/\/ort\/karte\/|^data:|^blob:/.test(request.url())) outside.push(request.url());
  });
  await app.open(`ort/karte/${path}`);
  await app.waitForMap();
  await app.panel(name).getByRole('button', { name: de.detail.close }).click();
  expect(await addressOf(page)).toBe('/ort/karte/');
  await app.site(name).click();
  await expect(app.panel(name)).toBeVisible();
  expect(await addressOf(page)).toBe(`/ort/karte/${path}`);
  const legal = page.getByRole('navigation', { name: de.legal.label }).getByRole('link').first();
  expect(await legal.evaluate((link: HTMLAnchorElement) => link.pathname)).toBe(
    '/ort/karte/verzeichnis/',
  );
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await addressOf(page)).toBe(`/ort/karte/en/${path}`);
  expect(outside).toEqual([]);
});

test('the language of an open site is in its address', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`${path}?massnahme=kita`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await addressOf(page)).toBe(`/en/${path}?massnahme=kita`);
  await page.reload();
  await expect(page.getByRole('button', { name: en.detail.close })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([en.title]);
  await page.getByRole('link', { name: 'Leichte Sprache', exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-simple');
  expect(await addressOf(page)).toBe(`/${path}?massnahme=kita&sprache=ls`);
});

for (const [former, today] of [
  [`?massnahme=kita&standort=${wesertor.id}#standorte`, `/${path}?massnahme=kita#standorte`],
  ['?standort=bad-hersfeld-wever', '/standort/bad-hersfeld-oestliche-kernstadt/'],
  [`${path}index.html?von=2015`, `/${path}?von=2015`],
  [`standort/${wesertor.id}?von=2015`, `/${path}?von=2015`],
] as const)
  test(`the address ${former} leads to the one of today`, async ({ app, page }) => {
    await app.withoutMap();
    await app.open(former);
    await expect(page.getByRole('button', { name: de.detail.close })).toBeVisible();
    expect(await addressOf(page)).toBe(today);
  });

for (const mangled of [
  'Standort/Kassel-Wesertor/',
  `standort/${wesertor.id}).`,
  'standort/kassel%20–%20wesertor/',
])
  test(`a mangled address leads to the page: ${mangled}`, async ({ app, page, watch }) => {
    watch.expectProblem(/^error: Failed to load resource: .* 404 /);
    await app.withoutMap();
    await page.goto(`./${mangled}?massnahme=kita`);
    await expect(app.panel(name)).toBeVisible();
    expect(await addressOf(page)).toBe(`/${path}?massnahme=kita`);
  });

test('an unknown site stays unknown', async ({ page, watch }) => {
  watch.expectProblem(/^error: Failed to load resource: .* 404 /);
  await page.goto('./standort/Kassel-Weser/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([de.notFound.title]);
});

test('a link to a place on the page stays on it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`${path}?massnahme=kita`);
  await expect(app.panel(name)).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.same = '';
  });
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: de.skipToDetail }).press('Enter');
  expect(await addressOf(page)).toBe(`/${path}?massnahme=kita#detail`);
  await expect(page.locator('html[data-same]')).toBeAttached();
  await expect(app.panel(name)).toBeVisible();
});

test.describe('what does not come', () => {
  test.beforeEach(({ watch }) => watch.allowProblem(/^(error|page error|request failed): /));

  const refused: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'is gone': (page) => page.route('**/assets/start-*.js', (route) => route.abort()),
    'an old browser can not read': (page) =>
      page.route('**/assets/start-*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'const syntax of = later;' }),
      ),
    'a policy refuses': (page) =>
      page.route(`**/${path}`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
        await route.fulfill({ response, headers });
      }),
  };
  for (const [way, make] of Object.entries(refused))
    test(`a start script that ${way} leaves the page as it is`, async ({ page }) => {
      await make(page);
      await page.goto(`./${path}`);
      await expect(stillHeading(page)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.getByRole('navigation').getByRole('link', { name: de.title }).click();
      expect(await addressOf(page)).toBe('/');
    });

  for (const [what, address] of [
    ['the facts', '**/data/sites-index.json'],
    ['the first screen', './'],
    ['the styles', '**/assets/start-*.css'],
    ['the panel', '**/assets/DetailPanel-*.js'],
    ['what makes it the map', '**/assets/fromPage-*.js'],
  ] as const)
    test(`${what}: the page says so, stays, and goes on when asked`, async ({ app, page }) => {
      await app.withoutMap();
      await page.route(address, (route) => route.abort());
      await page.goto(`./${path}`);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(de.load.failed.noMap);
      await expect(stillHeading(page)).toBeVisible();
      await page.unroute(address);
      await notice.getByRole('button', { name: de.load.retry }).click();
      await expect(app.panel(name)).toBeVisible();
      await expect(notice).toHaveCount(0);
      await expect(app.sites()).toHaveCount(siteCount);
    });

  test('the map: who comes back to the site and goes on Back gets what the address says', async ({
    app,
    page,
  }) => {
    await app.withoutMap();
    await app.open();
    await app.site(name).click();
    await expect(app.panel(name)).toBeVisible();
    await page.getByRole('navigation', { name: de.legal.label }).getByRole('link').first().click();
    await expect(page.locator('#root')).toHaveCount(0);
    await page.route('**/assets/fromPage-*.js', (route) => route.abort());
    await page.goBack();
    await expect(page.getByRole('alert')).toContainText(de.load.failed.noMap);
    await page.goBack();
    await expect(page.locator('html[data-live]')).toBeAttached();
    expect(await addressOf(page)).toBe('/');
    await expect(app.sites()).toHaveCount(siteCount);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a site reads, and weighs less than 100 kB', async ({ page }) => {
    const weights: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      weights.push(request.sizes().then((sizes) => sizes.responseBodySize));
    });
    await page.goto(`./${path}?massnahme=kita`, { waitUntil: 'networkidle' });
    await expect(stillHeading(page)).toBeVisible();
    const sum = (await Promise.all(weights)).reduce((all, weight) => all + weight, 0);
    expect(sum).toBeLessThan(100_000);
  });
});
