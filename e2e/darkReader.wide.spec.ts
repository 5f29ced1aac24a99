import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import { blend, type Color, differenceCiede2000, parse, wcagContrast } from 'culori';
import type * as Api from 'darkreader';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const script = createRequire(import.meta.url).resolve('darkreader/darkreader.js');
const lock = 'meta[name="darkreader-lock"]';

// The policy of a page does not rule extensions.
test.use({ bypassCSP: true });

/** Runs Dark Reader in the page, as its extension would. */
async function darken(page: Page): Promise<void> {
  await page.addScriptTag({ path: script });
  await page.evaluate(() => {
    const { DarkReader } = globalThis as unknown as { readonly DarkReader: typeof Api };
    DarkReader.setFetchMethod(window.fetch);
    DarkReader.enable({});
  });
  await expect
    .poll(async () => {
      const paper = await page
        .locator('html')
        .evaluate((root) => getComputedStyle(root).backgroundColor);
      return wcagContrast(paper, 'white');
    })
    .toBeGreaterThan(10);
}

const colour = (css: string): Color => {
  const parsed = parse(css);
  if (parsed === undefined) throw new Error(`not a colour: ${css}`);
  return parsed;
};

/** What is behind an element, from itself up to the first that is opaque; red where nothing is. */
async function groundOf(element: Locator): Promise<Color> {
  const grounds = await element.evaluate((node) => {
    const found: string[] = [];
    for (let at: Element | null = node; at !== null; at = at.parentElement)
      found.unshift(getComputedStyle(at).backgroundColor);
    return found;
  });
  return blend(['red', ...grounds]);
}

const styleOf = (element: Locator, property: 'color' | 'fill') =>
  element.evaluate((node, name) => getComputedStyle(node)[name], property);

/** The kinds of programmes in the legend, with the colour of each sign. */
async function signs(legend: Locator) {
  const paths = await legend.locator('[data-kind] path:not([data-hollow])').all();
  return Promise.all(paths.slice(0, 4).map((path) => styleOf(path, 'fill')));
}

test('Dark Reader finds colours that it can change: signs, legend and numbers stay readable', async ({
  app,
  page,
}) => {
  await app.open();
  await app.waitForMap();
  await expect(page.locator(lock)).toHaveCount(0);
  await darken(page);

  const legend = page.getByRole('region', { name: de.map.legend });
  const paper = await groundOf(legend);
  const fills = await signs(legend);
  expect(new Set(fills).size).toBe(4);
  for (const [index, fill] of fills.entries()) {
    expect(wcagContrast(colour(fill), paper), fill).toBeGreaterThan(3);
    for (const other of fills.slice(index + 1))
      expect(differenceCiede2000()(fill, other), `${fill} and ${other}`).toBeGreaterThan(10);
  }

  const texts = [
    legend.getByRole('listitem').first(),
    legend.getByText(de.map.size),
    app.map.getByText(de.map.attribution),
    page.getByRole('radio', { name: de.narrow.statistics }).locator('..'),
    app.sentence(),
    app.sites().first(),
    app.filter('Kita').locator('..'),
  ];
  for (const text of texts)
    expect(
      wcagContrast(colour(await styleOf(text, 'color')), await groundOf(text)),
      (await text.textContent()) ?? '',
    ).toBeGreaterThan(4.5);
});

test('so do an open site and the numbers', async ({ app, page }) => {
  const wesertor = siteById('kassel-wesertor');
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor));
  await expect(panel).toBeVisible();
  await darken(page);
  for (const heading of await panel.getByRole('heading').all())
    expect(
      wcagContrast(colour(await styleOf(heading, 'color')), await groundOf(heading)),
    ).toBeGreaterThan(4.5);
  const sign = panel.locator('[data-kind] path').first();
  expect(wcagContrast(colour(await styleOf(sign, 'fill')), await groundOf(panel))).toBeGreaterThan(
    3,
  );
});

test('our own dark theme is left alone, whoever chooses it', async ({ app, page }) => {
  await app.withoutMap();
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await expect(page.locator(lock)).toHaveCount(1);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator(lock)).toHaveCount(0);

  await page
    .getByRole('combobox', { name: de.theme.label })
    .selectOption({ label: de.theme.options.dark });
  await expect(page.locator(lock)).toHaveCount(1);
  await app.openStill(`standort/${siteById('kassel-wesertor').id}/`);
  await expect(page.locator(lock)).toHaveCount(1);
});
