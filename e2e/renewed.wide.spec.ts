import type { Locator, Page } from '@playwright/test';
import { saveWords } from '../src/text/de/save';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { ls } from '../src/text/ls/texts';
import type { QuartierskarteDriver } from './support/driver';
import { siteById, sitesWith, titleOf } from './support/facts';
import { allowMissingParts, releaseAnew, takePartsAway } from './support/gone';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const connection = /Verbindung prüfen|prüfen Sie die Verbindung/;

test.beforeEach(({ watch }) => allowMissingParts(watch));

interface Wish {
  readonly want: (app: QuartierskarteDriver, page: Page) => Promise<void>;
  /** What shows after a reload that it has come. */
  readonly come: (app: QuartierskarteDriver, page: Page) => Locator;
}

/** What a person may want that is loaded on demand. */
const wishes: Readonly<Record<string, Wish>> = {
  'the numbers': {
    want: (_, page) => page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check(),
    come: (_, page) =>
      page
        .getByRole('region', { name: de.narrow.statistics, exact: true })
        .getByRole('figure')
        .first(),
  },
  'a site': {
    want: (app) => app.site(titleOf(wesertor)).click(),
    come: (app) => app.panel(titleOf(wesertor)).getByText(wesertor.summary),
  },
  English: {
    want: (_, page) => page.getByRole('link', { name: 'English' }).click(),
    come: (_, page) => page.getByRole('navigation', { name: en.language.label }),
  },
  'Leichte Sprache': {
    want: (_, page) =>
      page
        .getByRole('navigation', { name: de.language.label })
        .getByRole('link', { name: 'Leichte Sprache' })
        .click(),
    come: (_, page) => page.getByRole('link', { name: ls.skipToList }),
  },
  'the map': {
    want: async () => {},
    come: (app) => app.map.and(app.page.locator('[data-map-state=ready]')),
  },
};
for (const [wish, { want, come }] of Object.entries(wishes))
  test(`after a release ${wish} is there when the page is loaded anew`, async ({ app, page }) => {
    // Half of them by a host that answers with a page, as those of single-page apps do.
    const bringBack = await takePartsAway(page, wish.length % 2 === 0 ? 'html' : '404');
    const arrive = await releaseAnew(page);
    // Else the missing map may say it first, whatever becomes of the wish.
    if (wish !== 'the map') await app.withoutMap();
    await app.open('?massnahme=mobilitaet');
    // The list begins with as many as a screen shows, whatever is asked for.
    const listed = sitesWith({ types: ['mobilitaet'] }).length;
    await expect.poll(() => listedBelow(page)).toBe(listed);
    await want(app, page);

    const notice = page.getByRole('alert').filter({ hasText: de.load.renewed });
    await expect(notice).toBeVisible();
    await expect(page.getByText(connection)).toHaveCount(0);
    await bringBack();
    await arrive();
    await notice.getByRole('button', { name: de.load.reload }).click();
    await expect(come(app, page)).toBeVisible();
    await expect.poll(() => listedBelow(page)).toBe(listed);
    await expect(page.getByText(de.load.renewed)).toHaveCount(0);
  });

test('after a release what can not be saved says why', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  const ways = await app.takeAway();
  await expect(ways.getByRole('button', { name: saveWords.formats.plain })).toBeVisible();
  await takePartsAway(page);
  await releaseAnew(page);
  const told = ways.getByText(de.load.renewed);
  const spoken = ways.locator('[aria-live]').getByText(de.load.renewed);
  // Once below what was pressed, and once spoken; the second time, the first is still to be read.
  await ways.getByRole('button', { name: saveWords.formats.plain }).click();
  await expect(spoken).toHaveCount(1);
  await expect(told).toHaveCount(2);
  await page.getByRole('button', { name: de.share.savePicture }).click();
  await expect(told).toHaveCount(3);
  await expect(spoken).toHaveCount(1);
  await expect(page.getByText(connection)).toHaveCount(0);
});

test('the worker of the map that a release has taken away', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Error: Worker failed to load\./);
  await page.route('**/assets/mapLibreWorker-*.js', (route) => route.fulfill({ status: 404 }));
  await releaseAnew(page);
  await app.open();
  await expect(page.getByRole('alert').filter({ hasText: de.load.renewed })).toBeVisible();
  await app.waitForMap('svg');
});

test('without a connection nothing is said of a release, and it goes on when it is back', async ({
  app,
  context,
  page,
  watch,
}) => {
  watch.allowProblem(/ERR_INTERNET_DISCONNECTED/);
  await app.open();
  await app.waitForMap();
  await context.setOffline(true);
  await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(de.load.partFailed);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText(de.language.failed('English'))).toBeVisible();
  // By itself: nobody has to press anything.
  await context.setOffline(false);
  const numbers = page.getByRole('region', { name: de.narrow.statistics, exact: true });
  await expect(numbers.getByRole('figure').first()).toBeVisible();
  await expect.poll(() => missingStyles(page)).toEqual([]);
});

test('a part that is missing in the release of today is a fault of ours', async ({ app, page }) => {
  const bringBack = await takePartsAway(page);
  await app.withoutMap();
  await app.open('?ansicht=zahlen');
  const notice = page.locator('#zahlen').and(page.getByRole('alert'));
  await expect(notice).toContainText(de.load.broken);
  await bringBack();
  await notice.getByRole('button', { name: de.load.retry }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
});

/** The number of listed sites, in any language. */
const listedBelow = (page: Page): Promise<number> => page.locator('#standorte a[href]').count();

/** The style sheets of the page that have not come. */
const missingStyles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
      .filter(({ sheet }) => {
        try {
          return sheet === null || sheet.cssRules.length === 0;
        } catch {
          return true;
        }
      })
      .map(({ href }) => href),
  );
