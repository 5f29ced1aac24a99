import { siteTitle } from '../../src/query/siteTitle';
import { de } from '../../src/text/de/texts';
import { publishedSites, type SiteFact, siteById, siteCount, sumUp } from '../support/facts';
import { changeGraphics } from '../support/graphics';
import { apartFrom, placeSpots, type Spot, showsSymbol } from '../support/mapPicture';
import { readPng } from '../support/png';
import type { App } from './app';
import { expect, test } from './journey';

const all = de.result.main(sumUp(publishedSites));

/** The places of sites in the opening view where nothing lies over the picture of the map. */
async function openSpots(app: App, sites: readonly SiteFact[]): Promise<readonly Spot[]> {
  const frame = await app.evaluate(() => {
    const [first] = document.querySelectorAll('[data-map-state] > div');
    if (first === undefined) throw new Error('the map has no frame');
    return first.getBoundingClientRect().toJSON() as DOMRect;
  });
  const spots = placeSpots(frame, sites);
  const open = await app.evaluate(
    (places) =>
      places.map(({ x, y }) => document.elementFromPoint(x, y)?.closest('canvas, svg') !== null),
    spots.map(({ x, y }) => ({ x, y })),
  );
  return spots.filter((_, index) => open[index]);
}

/** How many sites a screenshot shows, of those that nothing covers. */
async function symbolsIn(app: App): Promise<{ readonly drawn: number; readonly open: number }> {
  const spots = await openSpots(app, publishedSites);
  const picture = readPng(await app.engine.screenshot());
  return {
    open: spots.length,
    drawn: spots.filter((spot) => showsSymbol(picture, spot)).length,
  };
}

async function expectSymbols(app: App): Promise<void> {
  await expect(async () => {
    const { drawn, open } = await symbolsIn(app);
    expect(open / siteCount, 'share of sites that nothing covers').toBeGreaterThan(0.75);
    expect(drawn / open, 'share of places with their symbol').toBeGreaterThan(0.95);
  }).toPass({ timeout: 30_000 });
}

test('the page opens with all sites in sentence, list and map, drawn by WebGL', async ({ app }) => {
  await app.open();
  await app.agreesOn(siteCount, all);
  await app.mapIs('ready');
  await app.agreesOn(siteCount, all);
  await expectSymbols(app);
});

test('a site opens by a click on its symbol', async ({ app }) => {
  await app.open();
  await app.mapIs('ready');
  const spots = await openSpots(app, publishedSites);
  const [spot] = spots.filter(
    (each) => each.radius > 4 && apartFrom([each], spots, 8).length === 1,
  );
  if (spot === undefined) throw new Error('each symbol has another beside it');
  await app.engine.click(spot.x, spot.y);
  await app.panel(spot.site).isThere();
  expect(await app.parameters()).toEqual({ standort: spot.site.id });
  await app.engine.back();
  await app.panel(spot.site).isThere(0);
});

test('the map by keyboard: arrows choose a site, Enter opens it, Escape leads back', async ({
  app,
}) => {
  const { engine } = app;
  await app.open();
  await app.mapIs('ready');
  await app.part('link', { name: de.skipToMap }).focus();
  await engine.press('Enter');
  await engine.press('Tab');
  await app.mapSites.getsFocus();
  await app.mapSites.part('option').isThere(siteCount);
  await engine.press('ArrowDown');
  const active = await app.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
  const [site] = publishedSites
    .filter((each) => active.startsWith(`${siteTitle(each)}, `))
    .toSorted((one, other) => siteTitle(other).length - siteTitle(one).length);
  if (site === undefined) throw new Error(`no site is called ${active}`);

  await engine.press('Enter');
  await app
    .panel(site)
    .part('heading', { name: siteTitle(site) })
    .getsFocus();
  await engine.press('Escape');
  await app.panel(site).isThere(0);
  await app.mapSites.getsFocus();
});

test('a lost context leaves the SVG map, with which everything works', async ({ app }) => {
  const wesertor = siteById('kassel-wesertor');
  await app.open();
  await app.mapIs('ready');
  await app.evaluate(changeGraphics, 'webglcontextlost' as const);
  await app.mapIs('svg');
  await expectSymbols(app);
  await app.site(wesertor).click();
  await app.panel(wesertor).isThere();
  await app.engine.press('Escape');
  await app.panel(wesertor).isThere(0);
  await app.agreesOn(siteCount, all);
});
