import { pageWords as dePageWords } from '../src/text/de/pages/words';
import { de } from '../src/text/de/texts';
import { pageWords as enPageWords } from '../src/text/en/pages/words';
import { languageOf } from '../src/text/language';
import { siteById } from './support/facts';
import { expect, test } from './support/test';

const pages = [
  { name: de.legal.barrierefreiheit, folder: 'barrierefreiheit', operator: true },
  { name: de.legal.datenschutz, folder: 'datenschutz', operator: true },
  { name: de.legal.impressum, folder: 'impressum', operator: true },
  { name: de.legal['leichte-sprache'], folder: 'leichte-sprache', operator: false },
] as const;

for (const { name, folder, operator } of pages)
  test(`${name} opens from the map and from a site, and leads back`, async ({ app, page }) => {
    await app.withoutMap();
    await app.open();
    const links = page.getByRole('navigation', { name: de.legal.label });
    await links.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${folder}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(links.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );

    await app.openStill(`standort/${siteById('kassel-wesertor').id}/`);
    await links.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${folder}/$`));

    const missing = page.getByRole('region', { name: dePageWords.missing.heading });
    await expect(missing).toHaveCount(operator ? 1 : 0);

    await page.unroute('**/assets/start-*.js');
    await page.getByRole('link', { name: de.title }).click();
    await expect(app.sites().first()).toBeVisible();
  });

test('each page that the law asks for exists in English, one click away', async ({ page }) => {
  for (const { folder } of pages.filter(({ operator }) => operator)) {
    await page.goto(`./${folder}/`);
    await page.getByRole('link', { name: languageOf.en.name }).click();
    await expect(page).toHaveURL(new RegExp(`/en/${folder}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const missing = page.getByRole('region', { name: enPageWords.missing.heading });
    await expect(missing).toBeVisible();
    await page.getByRole('link', { name: languageOf.de.name }).click();
    await expect(page).toHaveURL(new RegExp(`[^n]/${folder}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each page reads whole', async ({ page }) => {
    for (const { folder } of pages) {
      await page.goto(`./${folder}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // One script stands in the head, for the chosen theme; none is loaded.
      await expect(page.locator('script[src]')).toHaveCount(0);
    }
    await page.goto('./barrierefreiheit/');
    await page.locator('summary').last().click();
    await expect(page.locator('details').last().getByRole('listitem').first()).toBeVisible();
  });
});

test('the pages print without links to elsewhere, with all their words', async ({ page }) => {
  await page.goto('./barrierefreiheit/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('details').last().getByRole('listitem').first()).toBeVisible();
});
