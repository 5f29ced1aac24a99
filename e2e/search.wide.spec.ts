import { de } from '../src/text/de/texts';
import { publishedSites, siteById, siteCount, titleOf } from './support/facts';
import { expect, test } from './support/test';

// Slips and spellings: a letter too many, umlauts as in a telegram or without dots, ß as ss.
const typos = [
  ['Weserthor', 'kassel-wesertor'],
  ['Ruesselshiem', 'ruesselsheim-ehemaliges-opel-areal'],
  ['Ostliche Kernstadt', 'bad-hersfeld-oestliche-kernstadt'],
  ['Friedrich-Ebert-Strasse', 'kassel-friedrich-ebert-strasse'],
] as const;
test('a typing error finds its site, in the list and as first of the sites suggested', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  for (const [typed, id] of typos) {
    await app.type(typed);
    const suggested = app.suggestions('sites').first();
    await expect(suggested).toContainText(titleOf(siteById(id)));
    await expect(app.site(titleOf(siteById(id)))).toBeVisible();

    // The town comes before its sites.
    while ((await suggested.getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(app.panel(titleOf(siteById(id)))).toBeVisible();
    expect(await app.parameters()).toEqual({ q: typed, standort: id });
    await page.goBack();
    await expect(app.panel(titleOf(siteById(id)))).toBeHidden();
  }
});

test('a district is chosen with the keyboard, and Back undoes it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Landkreis Kassel');
  await expect(app.suggestions('districts')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(app.suggestions('districts').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const inDistrict = publishedSites.filter(({ districtAgs }) => districtAgs.includes('06633'));
  await expect(app.sites()).toHaveCount(inDistrict.length);
  expect(await app.parameters()).toEqual({ kreis: '06633' });
  await expect(app.searchBox).toHaveValue('');
  await expect(app.searchBox).toBeFocused();

  await page.goBack();
  await expect(app.searchBox).toHaveValue('Landkreis Kassel');
});

test('a municipality is chosen by its official key, with the pointer', async ({ app }) => {
  await app.withoutMap();
  await app.open();
  await app.type('06531005');
  await app.suggestions('municipalities').filter({ hasText: 'Gießen' }).click();
  const inGiessen = publishedSites.filter(({ ags }) => ags.includes('06531005'));
  await expect(app.sites()).toHaveCount(inGiessen.length);
  expect(await app.parameters()).toEqual({ kommune: '06531005' });
});

test('signs alone find nothing, and the list helps to drop them', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?q=🏠');
  await expect(page.getByText(de.result.nothing)).toBeVisible();
  await page.getByRole('button', { name: de.result.drop('text', siteCount) }).click();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.searchBox).toHaveValue('');
});
