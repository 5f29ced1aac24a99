import type { Page } from '@playwright/test';
import { pageWords as dePageWords } from '../src/text/de/pages/words';
import { de } from '../src/text/de/texts';
import { pageWords as enPageWords } from '../src/text/en/pages/words';
import { en } from '../src/text/en/texts';
import { publishedSites, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const addressOf = (page: Page) => page.evaluate(() => `${location.pathname}${location.search}`);
const inKassel = publishedSites.filter(({ ags }) => ags.includes('06611000'));
const inDistrict = publishedSites.filter(({ districtAgs }) => districtAgs.includes('06633'));

const groups = [
  { page: 'kommune/kassel/', search: 'kommune=06611000', name: 'Kassel', sites: inKassel },
  { page: 'kreis/kassel/', search: 'kreis=06633', name: 'Landkreis Kassel', sites: inDistrict },
  {
    page: 'programm/lebendige-zentren/',
    search: 'programm=lebendige-zentren',
    name: de.programme('lebendige-zentren').name,
    sites: sitesWith({ programmes: ['lebendige-zentren'] }),
  },
] as const;

for (const { page: path, search, name, sites } of groups)
  test(`${path} reads at once, and becomes the map with the same sites`, async ({ app, page }) => {
    await app.withoutMap();
    const release = await app.holdScript('**/data/sites-index.json');
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    release();

    await expect(app.sites()).toHaveCount(sites.length);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([de.title]);
    await expect(page.getByText(dePageWords.groups.figures)).toHaveCount(0);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page).toHaveTitle(de.title);
    await expect(page.locator('body')).toBeFocused();
    expect(await addressOf(page)).toBe(`/?${search}`);
    expect(await app.axe(`from ${path}`)).toEqual([]);
  });

test('in English the map is English, too; a filter of the address stays', async ({ app, page }) => {
  await app.withoutMap();
  await page.goto('./en/kreis/kassel/?massnahme=kita');
  const own = app.speaking(en);
  const kita = sitesWith({ types: ['kita'] }).filter((site) => inDistrict.includes(site));
  await expect(own.sites()).toHaveCount(kita.length);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await addressOf(page)).toBe('/?massnahme=kita&kreis=06633&sprache=en');
});

test('Back leads to where one came from', async ({ app, page }) => {
  await app.withoutMap();
  await page.goto('./verzeichnis/');
  await page.getByRole('main').getByRole('link', { name: 'Landkreis Kassel', exact: true }).click();
  await expect(app.sites()).toHaveCount(inDistrict.length);
  await page.goBack();
  await expect(
    page.getByRole('heading', { level: 1, name: dePageWords.index.title }),
  ).toBeVisible();
  await page.goForward();
  await expect(app.sites()).toHaveCount(inDistrict.length);
});

test('whoever reads the page by keyboard goes on in the list', async ({ app, page }) => {
  await app.withoutMap();
  const release = await app.holdScript('**/data/sites-index.json');
  await page.goto('./kommune/kassel/');
  await page.getByRole('main').getByRole('link').first().focus();
  release();
  await expect(app.sites()).toHaveCount(inKassel.length);
  await expect(page.locator('#standorte')).toBeFocused();
});

test('the index leads from every foot to each site, in both languages', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await page
    .getByRole('navigation', { name: de.legal.label })
    .getByRole('link', { name: de.legal.verzeichnis })
    .click();
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: enPageWords.index.title }),
  ).toBeVisible();
  const trail = page.getByRole('navigation', { name: enPageWords.trail });
  await expect(trail.locator('[aria-current=page]')).toHaveText(enPageWords.index.name);
  await trail.getByRole('link', { name: en.title }).click();
  await expect(app.speaking(en).sites()).toHaveCount(publishedSites.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('from a site its breadcrumbs lead to its district, and from there back', async ({
    page,
  }) => {
    const [site] = inDistrict.filter(({ ags }) => ags.length === 1);
    if (site === undefined) throw new Error('no site in the district of Kassel');
    await page.goto(`./standort/${site.id}/`);
    const trail = page.getByRole('navigation', { name: dePageWords.trail });
    await trail.getByRole('link', { name: 'Landkreis Kassel' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Landkreis Kassel');
    const sites = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
    expect(new Set(await sites.allTextContents())).toEqual(new Set(inDistrict.map(titleOf)));
    await expect(page.getByRole('button')).toHaveCount(0);
    await sites.filter({ hasText: titleOf(site) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(site));
  });
});
