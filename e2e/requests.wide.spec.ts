import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { siteById, titleOf } from './support/facts';
import { StreetServer } from './support/streetServer';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const near = `?standort=${wesertor.id}`;
/** As operators get it. */
const delivered: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../public/betrieb.json'), 'utf8'),
);

/** The origins of all requests of these pages, those of workers included, from now on. */
function askedOrigins(context: BrowserContext): ReadonlySet<string> {
  const origins = new Set<string>();
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
  });
  return origins;
}

/** What most visitors do, as near to the ground as the map goes. */
async function lookAround(app: QuartierskarteDriver, page: Page): Promise<void> {
  await app.waitForMap();
  const zoomIn = app.map.getByRole('button', { name: de.map.zoomIn });
  while ((await zoomIn.getAttribute('aria-disabled')) === null) await zoomIn.click();
  await expect(app.map).toHaveAttribute('data-ground', /stops/);
  await page.keyboard.press('Escape');
  await app.searchFor('Wesertor');
  await expect(app.site(titleOf(wesertor))).toBeVisible();
  await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.locator('html[lang=en]')).toBeAttached();
}

const starts = [
  { start: 'as delivered', settings: delivered, query: near },
  {
    start: 'with the parameter of outlines',
    settings: delivered,
    query: `${near}&grundkarte=umriss`,
  },
];
for (const { start, settings, query } of starts)
  test(`no request leaves the origin: ${start}`, async ({ app, page, context, baseURL }) => {
    const asked = askedOrigins(context);
    await app.operate(settings);
    await app.open(query);
    await lookAround(app, page);
    expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
  });

test('no request leaves the origin: static pages, with and without script', async ({
  app,
  page,
  context,
  baseURL,
}) => {
  const asked = askedOrigins(context);
  await app.operate(delivered);
  for (const path of ['datenschutz/', 'kommune/kassel/', `standort/${wesertor.id}/`, '404.html'])
    await page.goto(`./${path}`, { waitUntil: 'networkidle' });
  await app.openStill(`standort/${wesertor.id}/`);
  await expect(page.getByRole('heading', { level: 1, name: titleOf(wesertor) })).toBeVisible();
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
});

test('with streets only the server that the operator has set is asked, and only near by', async ({
  app,
  page,
  context,
  baseURL,
  watch,
}) => {
  const server = new StreetServer();
  await server.start();
  watch.allowProblem(new RegExp(`^request leaves the origin: ${server.origin}/`));
  const own = new URL(baseURL ?? '').origin;
  const asked = askedOrigins(context);
  await app.operate({ grundkarte: 'strassen', dienst: 'basemap.de', stil: server.styleUrl });
  await app.open();
  await app.waitForMap();
  expect([...asked]).toEqual([own]);
  await app.open(near);
  await expect(app.map).toHaveAttribute('data-base-map', 'streets');
  expect([...asked]).toEqual([own, server.origin]);
  await page.goto('about:blank');
  await server.stop();
});
