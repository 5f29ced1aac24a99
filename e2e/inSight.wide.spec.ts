import type { Page } from '@playwright/test';
import { measureTypes, programmeIds } from '../src/model/vocabulary';
import { de } from '../src/text/de/texts';
import { languageOf, languages } from '../src/text/language';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

/** Windows of desks, and how many results are whole in sight in each, whatever is chosen. */
const windows = [
  { width: 1440, height: 900, results: 7 },
  { width: 1280, height: 720, results: 4 },
] as const;

/** One choice of each kind, the longest sentences and rows of chips, and the longest entries first. */
const choices = [
  '',
  ...measureTypes.map((type) => `massnahme=${type}`),
  ...programmeIds.map((programme) => `programm=${programme}`),
  'kreis=064',
  'kreis=06611',
  'kommune=06611000',
  'von=2015&bis=2018&massnahme=wohnen,bildung,kita&programm=sozialer-zusammenhalt,lebendige-zentren',
  `massnahme=${measureTypes.join()}&programm=${programmeIds.join()}&laufzeit=laufend,neu,abgeschlossen`,
  'stand=geplant,im-bau,fertig&betrag=ohne,bis-500000,bis-1mio,bis-3mio,bis-10mio,mehr',
  'betrag=ohne',
  'q=park',
  ...['name', 'betrag', 'je-einwohner', 'aufnahme', 'massnahmen'].map((sort) => `sort=${sort}`),
];

/** As after Back. */
const goTo = (page: Page, search: string) =>
  page.evaluate((wanted) => {
    history.replaceState(null, '', `?${wanted}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);

for (const { width, height, results } of windows)
  test(`at ${width} × ${height} at least ${results} results are in sight, whatever is chosen`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.withoutMap();
    await app.open();
    for (const language of languages)
      for (const choice of choices) {
        await goTo(page, `sprache=${language}&${choice}`);
        await expect(page.locator('html')).toHaveAttribute('lang', languageOf[language].tag);
        await expect
          .soft(async () => {
            const all = await page.locator('#standorte a[href*="standort/"]').count();
            expect(await app.sitesInSight()).toBeGreaterThanOrEqual(Math.min(results, all));
          })
          .toPass({ timeout: 3000 });
      }
  });

test('two results peep out below the map of a phone', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.withoutMap();
  await app.open();
  const bar = await app.filterButton().boundingBox();
  const second = await app.sites().nth(1).boundingBox();
  expect(second?.y).toBeLessThan((bar?.y ?? 0) - 20);
});

test('the first result is at most fifteen stops of the Tab key away', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.open();
  await app.waitForMap();
  const stops = async () => {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      getSelection()?.collapse(document.body, 0);
    });
    for (let stop = 1; stop <= 40; stop += 1) {
      await page.keyboard.press('Tab');
      if (
        await app
          .sites()
          .first()
          .evaluate((link) => link === document.activeElement)
      )
        return stop;
    }
    return Number.POSITIVE_INFINITY;
  };
  expect(await stops()).toBeLessThanOrEqual(15);
  await goTo(page, 'massnahme=kita,bildung&programm=sozialer-zusammenhalt&von=2010&kreis=06611');
  await expect(app.chosen()).toBeVisible();
  expect(await stops(), 'with filters').toBeLessThanOrEqual(15);
});

for (const width of [1440, 1280, 1024, 390])
  test(`each type of measure is reached by Tab at ${width} pixels, and seen`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.withoutMap();
    await app.open();
    await app.filter(chipName('stadtteilzentrum')).focus();
    for (const type of measureTypes) {
      const chip = page.locator('label').filter({ has: app.filter(chipName(type)) });
      await expect(app.filter(chipName(type))).toBeFocused();
      await expect(chip).toBeInViewport({ ratio: 1 });
      await expect(chip).toHaveCSS('opacity', '1');
      await page.keyboard.press('Tab');
    }
  });

test('types without room wait behind a button', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await app.withoutMap();
  await app.open();
  const group = page.getByRole('group', { name: de.filters.facets.measureTypes });
  const last = page.locator('label').filter({ has: app.filter(chipName('beteiligung')) });
  await expect(last).toHaveCSS('opacity', '0');
  const button = group.getByRole('button');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(last).toHaveCSS('opacity', '1');
  await app.filter(chipName('beteiligung')).click();
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['beteiligung'] }).length);
  await group.getByRole('button', { name: de.filters.fewerTypes }).click();
  await expect(last).toHaveCSS('opacity', '0');
});

test('the legend on the map is the filter by programme, and nothing stands twice', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await app.withoutMap();
  await app.open();
  const legend = page.getByRole('region', { name: de.map.legend });
  const programmes = page.getByRole('group', { name: de.filters.facets.programmes });
  await expect(programmes).toHaveCount(1);
  await legend.getByRole('checkbox', { name: /^Lebendige Zentren, / }).check();
  const centres = sitesWith({ programmes: ['lebendige-zentren'] });
  await expect(app.sites()).toHaveCount(centres.length);
  await legend.getByText(de.filters.formerNames).click();
  await expect(legend.getByText(/Soziale Stadt/)).toBeVisible();

  // The numbers cover the map: there the programmes are a menu.
  await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
  await page.getByRole('button', { name: de.filters.menus.programmes, exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('checkbox', { name: /^Lebendige Zentren, / })
    .uncheck();
  await expect(app.sites()).toHaveCount(siteCount);
});

test('skip links lead to the switch, the export and the years', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();
  const skipTo = async (words: string) => {
    await page.getByRole('link', { name: words, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await skipTo(de.skipToExport);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: de.list.take })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: de.list.take, exact: true })).toBeFocused();

  await skipTo(de.skipToSwitch);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: de.narrow.map, exact: true })).toBeFocused();
  await skipTo(de.skipToTime);
  await page.keyboard.press('Tab');
  const strip = page.getByRole('region', { name: de.time.heading });
  await expect(strip.locator(':focus')).toHaveCount(1);
});

test('the foot is in sight: date, who runs the map, and what the law asks for', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  const foot = page.getByRole('contentinfo');
  // One line, on a narrow page two.
  for (const [width, height, room] of [
    [1440, 900, 40],
    [1024, 768, 40],
    [768, 1024, 60],
  ] as const) {
    await page.setViewportSize({ width, height });
    await app.open();
    for (const name of [de.legal.impressum, de.legal.barrierefreiheit, de.legal.datenschutz])
      await expect(foot.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
    await expect(foot).toContainText('November 2026');
    expect((await foot.boundingBox())?.height, `${width}`).toBeLessThan(room);
  }
  // On a phone it is one press away, below the list.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: de.legal.label }).click();
  await expect(foot.getByRole('link', { name: de.legal.impressum })).toBeInViewport();
});

test('headings name the filters, the list and the map', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  for (const name of [de.filters.heading, de.list.label, de.map.region])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toHaveCount(1);
  await app.open(`?standort=kassel-wesertor`);
  await expect(app.panel(titleOf(siteById('kassel-wesertor')))).toBeVisible();
});
