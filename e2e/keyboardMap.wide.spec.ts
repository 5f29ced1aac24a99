import type { Locator } from '@playwright/test';
import { siteTitle } from '../src/query/siteTitle';
import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { publishedSites, type SiteFact, siteById, siteCount, sumUp } from './support/facts';
import { mapScript } from './support/mapDriver';
import { ringShare, type Spot } from './support/mapPicture';
import { expect, test } from './support/test';

const { mapKeys } = de;
const ringed = 0.7;

/** How much of the ring of a lit symbol is there, in the opening view. */
async function ringOf(app: QuartierskarteDriver, site: SiteFact): Promise<number> {
  const picture = await app.picture();
  const [spot]: readonly (Spot | undefined)[] = await app.spots([site], picture);
  return spot === undefined ? 0 : ringShare(picture, spot);
}

/** Presses the button in focus until the map goes no further; some presses beyond that do nothing. */
async function pressUntilDisabled(button: Locator): Promise<void> {
  await expect(async () => {
    for (let press = 0; press < 5; press++) await button.page().keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-disabled', 'true', { timeout: 300 });
  }).toPass({ intervals: [0] });
}

/** The site that an option names. */
const siteNamed = (option: string): SiteFact | undefined =>
  publishedSites
    .filter((site) => option.startsWith(`${siteTitle(site)}, `))
    .toSorted((a, b) => siteTitle(b).length - siteTitle(a).length)[0];

test('the map is one stop; arrows light sites, Enter opens, closing leads back', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  await page.getByRole('link', { name: de.skipToMap }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(app.mapSites()).toBeFocused();
  await expect(app.mapSites().getByRole('option')).toHaveCount(siteCount);
  await expect(app.spoken()).toHaveText(mapKeys.hint);

  // A filled symbol of some size: the ring of a small one is too thin to be measured.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    const site = siteNamed(await app.activeOnMap());
    expect(site?.allocations.length).toBeGreaterThan(3);
    if (site !== undefined) expect(await ringOf(app, site)).toBeGreaterThan(ringed);
  }).toPass({ intervals: [0] });
  const name = await app.activeOnMap();
  expect(name).toMatch(/\s(Mio\.\s)?€, \d+(,\d)?\sk?m (nörd|süd|öst|west)\S*lich der Kartenmitte$/);
  const site = siteNamed(name);

  await page.keyboard.press('Enter');
  const panel = app.panel(site === undefined ? '' : siteTitle(site));
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(app.mapSites()).toBeFocused();
  expect(siteNamed(await app.activeOnMap())).toBe(site);

  await page.keyboard.press('Escape');
  await expect(app.map).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(app.map.getByRole('button', { name: mapKeys.help.open })).toBeFocused();
  // The legend is the filter by programme.
  for (const programme of await app.map.getByRole('checkbox').all()) {
    await page.keyboard.press('Tab');
    await expect(programme).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(app.map.locator('summary').filter({ visible: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.map.getByRole('button', { name: de.map.zoomIn })).toBeFocused();
});

test('keys move the map and tell what it shows; the active site stays', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();
  await app.mapSites().focus();
  await page.keyboard.press('End');
  const farthest = siteNamed(await app.activeOnMap());
  for (const expected of [siteCount, siteCount, siteCount]) {
    await page.keyboard.press('+');
    await expect.poll(() => app.mapSites().getByRole('option').count()).toBeLessThan(expected);
  }
  expect(siteNamed(await app.activeOnMap())).toBe(farthest);
  await expect(app.spoken()).toHaveText(/\d+\sStandorte im Ausschnitt/);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => app.activeOnMap()).toContain('der Kartenmitte');
});

test('the help explains the keys; outside of the map none of them works', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();
  await app.mapSites().focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: mapKeys.help.open });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(app.mapSites()).toBeFocused();

  await page.getByRole('button', { name: mapKeys.help.open }).focus();
  await page.getByRole('checkbox').first().focus();
  for (const key of ['?', '+', '-', 'Shift+ArrowUp', 'End']) await page.keyboard.press(key);
  await expect(help).toBeHidden();
  await app.mapSites().focus();
  await expect(app.mapSites().getByRole('option')).toHaveCount(siteCount);
});

test('buttons move the map without dragging, keep the focus and say where it ends', async ({
  app,
}) => {
  // A short list, as axe looks at all of it.
  await app.open('?massnahme=kita');
  await app.waitForMap();
  // Where all of Hessen is in view, no step leads further.
  const zoomIn = app.map.getByRole('button', { name: de.map.zoomIn });
  await zoomIn.click();
  await app.map.getByRole('button', { name: mapKeys.move }).click();
  const north = app.map.getByRole('button', { name: mapKeys.pan.north });
  await north.click();
  await expect(app.spoken()).toHaveText(/Standorte im Ausschnitt, größter: /);

  await pressUntilDisabled(north);
  await expect(north).toBeFocused();
  await expect(app.spoken()).toHaveText(mapKeys.limits.north);
  expect.soft(await app.axe(), 'at the limit').toEqual([]);

  await zoomIn.focus();
  await pressUntilDisabled(zoomIn);
  await expect(app.spoken()).toHaveText(mapKeys.limits.in);
  await expect(zoomIn).toBeFocused();
});

test('an answer to an action is spoken once, and hints give way to it', async ({ app }) => {
  await app.open('?kreis=06611');
  await app.waitForMap();
  await expect(app.spoken()).toHaveText('');
  await app.searchFor('Wesertor');
  const main = de.result.main(sumUp([siteById('kassel-wesertor')]));
  await expect(app.sentence()).toContainText(main);
  await expect(app.spoken()).toContainText(main);
  await expect(app.sentence()).toHaveAttribute('aria-live', 'off');
});

test('without a moving map the sites are still there for the keyboard', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(/LiveMap|webGlEngine/);
  await page.route(mapScript, (route) => route.abort());
  await app.open();
  await expect(app.map).toHaveAttribute('data-map-state', 'unavailable');
  await expect(app.map.getByRole('button', { name: mapKeys.move })).toHaveCount(0);
  await app.mapSites().focus();
  await expect(app.mapSites().getByRole('option')).toHaveCount(siteCount);
  const first = siteNamed(await app.activeOnMap());
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await app.parameters()).standort).toBe(first?.id);
});
