import type { Page } from '@playwright/test';
import { streetWords } from '../src/text/de/streets';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { breakComponent } from './support/brokenParts';
import type { QuartierskarteDriver } from './support/driver';
import {
  chipName,
  publishedSites,
  type SiteFact,
  siteById,
  siteCount,
  sitesWith,
  titleOf,
} from './support/facts';
import { mapScript } from './support/mapDriver';
import { ringShare, showsSymbol } from './support/mapPicture';
import { expect, test } from './support/test';

const kita = sitesWith({ types: ['kita'] });
const wesertor = siteById('kassel-wesertor');

/** How many sites are really drawn in the SVG picture: their symbols have room and are not hidden. */
const pictured = (page: Page): Promise<number> =>
  page
    .locator('#karte svg > path[data-kind]')
    .evaluateAll(
      (symbols) =>
        symbols.filter(
          (symbol) =>
            symbol.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
            symbol.getBoundingClientRect().width > 1,
        ).length,
    );
/** The sites that the SVG map rings. */
const lit = (page: Page) => page.locator('[data-layer=site-rings] > g');
const again = ({ map, t }: QuartierskarteDriver) => map.getByRole('button', { name: t.map.reload });

async function expectPicture(app: QuartierskarteDriver, sites: number): Promise<void> {
  const { map, page, t } = app;
  await expect(map).toHaveAttribute('data-map-state', 'unavailable');
  await expect(map).toHaveAttribute('data-sites-drawn', String(sites));
  await expect(map.getByText(t.map.unavailable)).toBeVisible();
  await expect.poll(() => pictured(page)).toBe(sites);
  // No button there could do anything, and no map is left behind.
  for (const name of [t.map.zoomIn, t.map.home, t.mapKeys.move, t.map.base.open])
    await expect(map.getByRole('button', { name })).toHaveCount(0);
  await expect(page.locator('canvas')).toHaveCount(0);
}

/**
 * MapLibre, or the SVG map in its place, has drawn these sites: nearly all that nothing covers are
 * found on the screen.
 */
async function expectRendered(
  app: QuartierskarteDriver,
  sites: readonly SiteFact[],
  state: 'ready' | 'svg' = 'ready',
) {
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(sites.length));
  await app.waitForMap(state);
  await expect(app.page.locator('#karte canvas')).toHaveCount(state === 'ready' ? 1 : 0);
  await expect(app.map.getByText(app.t.map.unavailable)).toBeHidden();
  await expect(app.map.getByText(streetWords.none)).toHaveCount(state === 'ready' ? 0 : 1);
  await expect(app.map.getByRole('button', { name: app.t.map.zoomIn })).toBeVisible();
  const picture = await app.picture();
  const spots = await app.spots(sites, picture);
  expect(spots.length / sites.length).toBeGreaterThan(0.5);
  const drawn = spots.filter((spot) => showsSymbol(picture, spot));
  expect(drawn.length / spots.length, 'share of places with their symbol').toBeGreaterThan(0.95);
}

const inView = (app: QuartierskarteDriver) => app.mapSites().getByRole('option');

/** How many sites the map shows, as its list box says. */
async function countInView(app: QuartierskarteDriver): Promise<number> {
  await app.mapSites().focus();
  return inView(app).count();
}

/** The part of the land that the map shows, as the address of a limited list says. */
async function shownPart(app: QuartierskarteDriver): Promise<readonly number[]> {
  return ((await app.parameters()).ausschnitt ?? '').split(',').map(Number);
}
const nearly = (part: readonly number[]) => part.map((value) => expect.closeTo(value, 2));

test('graphics lost for good: the SVG map goes on where the other was, and says so', async ({
  app,
  page,
  graphics,
}) => {
  await app.open('?ausschnitt=9.4,51.2,9.6,51.4');
  await app.waitForMap();
  await app.site(titleOf(wesertor)).click();
  const panel = app.panel(titleOf(wesertor));
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await app.map.getByRole('button', { name: de.map.zoomOut }).click();
  await expect.poll(() => app.parameters()).toHaveProperty('ausschnitt');
  const [part, listed] = [await shownPart(app), await app.listCount()];
  await app.map.getByRole('button', { name: de.map.zoomIn }).focus();
  await graphics.lose();
  await app.waitForMap('svg');
  await expect(app.spoken()).toHaveText(streetWords.none);
  expect(await shownPart(app)).toEqual(nearly(part));
  await expect(app.sites()).toHaveCount(listed);
  await expect(panel).toBeVisible();
  await expect(lit(page)).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page
    .getByRole('combobox', { name: de.theme.label })
    .selectOption({ label: de.theme.options.dark });
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(app.speaking(en).map).toHaveAttribute('data-map-state', 'svg');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => pictured(page)).toBeGreaterThan(0);
});

test('a later context is taken up with filters, highlights and camera', async ({
  app,
  page,
  graphics,
}) => {
  await app.open();
  await app.waitForMap();
  await graphics.lose();
  await app.toggleFilters(chipName('kita'));
  await expectRendered(app, kita, 'svg');
  const theme = page.getByRole('combobox', { name: de.theme.label });
  await theme.selectOption({ label: de.theme.options.dark });
  const first = kita[0] ?? wesertor;
  await app.mapSites().focus();
  await graphics.restore();
  await expectRendered(app, kita);
  await expect(app.mapSites()).toBeFocused();
  // That by which it was asked whether there is WebGL is given back when the start is over.
  await expect.poll(() => graphics.alive()).toBe(1);

  // The new map hears of themes, too; rings are measured on light ground.
  await theme.selectOption({ label: de.theme.options.light });
  await app.site(titleOf(first)).hover();
  const picture = await app.picture();
  for (const spot of await app.spots([first], picture))
    await expect.poll(async () => ringShare(await app.picture(), spot)).toBeGreaterThan(0.5);
});

test('the camera stays where it was, and an open site open', async ({ app, page, graphics }) => {
  await app.open(`?standort=${wesertor.id}`);
  await app.waitForMap();
  for (const _ of [1, 2]) await app.map.getByRole('button', { name: de.map.zoomOut }).click();
  const before = await countInView(app);
  expect(before).toBeGreaterThan(1);
  expect(before).toBeLessThan(siteCount);

  await graphics.lose();
  await app.waitForMap('svg');
  await expect(inView(app)).toHaveCount(before);
  await expect(lit(page)).toHaveCount(1);
  // What is moved there holds for the map that comes back, too.
  await app.map.getByRole('button', { name: de.map.home }).click();
  await app.mapSites().focus();
  await expect(inView(app)).toHaveCount(siteCount);
  await graphics.restore();
  await app.waitForMap();
  await expect(inView(app)).toHaveCount(siteCount);
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
});

test('several losses in a row, with changes in between', async ({ app, graphics }) => {
  await app.open();
  await app.waitForMap();
  for (const chosen of [kita, publishedSites, kita]) {
    await graphics.lose();
    await app.toggleFilters(chipName('kita'));
    await expectRendered(app, chosen, 'svg');
    await graphics.restore();
    await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  }
  await expectRendered(app, kita);
});

test('a context lost while the map loads leaves the SVG map', async ({ app, page, graphics }) => {
  await page.addInitScript(() => {
    let given = 0;
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof getContext>
    ) {
      const context = getContext.apply(this, args);
      // The first only tells that there is WebGL.
      if (context instanceof WebGL2RenderingContext && ++given > 1)
        context.getExtension('WEBGL_lose_context')?.loseContext();
      return context;
    } as typeof getContext;
  });
  await app.open();
  await expectRendered(app, publishedSites, 'svg');
  await graphics.restore();
  // The next is lost, too.
  await expectRendered(app, publishedSites, 'svg');
});

test('without a context the map is asked for again by a button, or when the page is seen', async ({
  app,
  page,
  graphics,
}) => {
  await app.open();
  await app.waitForMap();
  await graphics.refuse();
  await graphics.lose();
  await again(app).click();
  await expect(app.map.getByText(de.map.stillUnavailable)).toBeVisible();
  await expect(app.spoken()).toHaveText(de.map.stillUnavailable);
  await expect(again(app)).toBeFocused();

  await graphics.refuse(false);
  await page.keyboard.press('Enter');
  await expectRendered(app, publishedSites);
  await expect(app.map).toBeFocused();

  await graphics.lose();
  await expectRendered(app, publishedSites, 'svg');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectRendered(app, publishedSites);
});

test('a map that breaks while it is made leaves nothing behind', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { getParameter: WebGL2RenderingContext.prototype.getParameter });
    WebGL2RenderingContext.prototype.getParameter = () => {
      throw new Error('SYNTHETIC: no memory');
    };
  });
  await app.open();
  await expectRendered(app, publishedSites, 'svg');
  await page.evaluate(() => {
    const { getParameter } = window as unknown as WebGL2RenderingContext;
    WebGL2RenderingContext.prototype.getParameter = getParameter;
  });
  await again(app).click();
  await expectRendered(app, publishedSites);
});

test('a script of the map that did not come is asked for again', async ({ app, page, watch }) => {
  watch.expectProblem(
    /^error: Failed to load resource: net::ERR_FAILED \(.*\/(LiveMap|webGlEngine)-.*\.js\)$/,
  );
  watch.expectProblem(/^request failed: .*\/(LiveMap|webGlEngine)-.*\.js net::ERR_FAILED$/);
  await page.route(mapScript, (route) => route.abort());
  await app.open();
  await expectPicture(app, siteCount);
  await page.unroute(mapScript);
  await again(app).click();
  await expectRendered(app, publishedSites);
});

test('a live map that breaks in the page gives way to the picture', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(/^error: The live map has failed: Error: SYNTHETIC/);
  await breakComponent(page, 'LiveMap');
  await app.open();
  await expectPicture(app, siteCount);
  await app.toggleFilters(chipName('kita'));
  await expectPicture(app, kita.length);
  await app.mapSites().focus();
  await expect(inView(app)).toHaveCount(kita.length);
  await again(app).click();
  await expectPicture(app, kita.length);
  await expect(again(app)).toBeFocused();
});
