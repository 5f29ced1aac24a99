import { de } from '../src/text/de/texts';
import { publishedSites, siteById, sitesWith, sumUp, titleOf } from './support/facts';
import { expect, test } from './support/test';

const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');

// The last one is how a Mac writes the letter in file names: u and two dots apart.
test('a town is found however it is spelt', async ({ app }) => {
  await app.withoutMap();
  await app.open('?q=hersfeld');
  for (const spelling of ['Rüsselsheim', 'RÜSSELSHEIM', 'ruesselsheim', 'Ru\u0308sselsheim']) {
    await app.searchBox.fill(spelling);
    await expect(app.site(titleOf(siteById('ruesselsheim-ehemaliges-opel-areal')))).toBeVisible();
    await expect(app.site(titleOf(hersfeld))).toHaveCount(0);
    await app.searchBox.fill('hersfeld');
    await expect(app.site(titleOf(hersfeld))).toBeVisible();
  }
});

test('several words must all be found, in any order; nonsense finds nothing', async ({ app }) => {
  await app.withoutMap();
  await app.open();

  await app.searchFor('wever bad hersfeld');
  await expect(app.sites()).toHaveCount(1);
  await expect(app.site(titleOf(hersfeld))).toBeVisible();
  await app.searchFor('hersfeld xyzzy');
  await expect(app.sites()).toHaveCount(0);
  await expect(app.sentence()).toContainText(de.result.main(sumUp([])));
});

// Slips and spellings: a letter too many, umlauts as in a telegram or without dots, ß as ss.
const typos = [
  ['Weserthor', 'kassel-wesertor'],
  ['Ruesselshiem', 'ruesselsheim-ehemaliges-opel-areal'],
  ['Ostliche Kernstadt', 'bad-hersfeld-oestliche-kernstadt'],
  ['Friedrich-Ebert-Strasse', 'kassel-friedrich-ebert-strasse'],
] as const;
test('a typing error finds its site, in the list and as first suggestion', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  for (const [typed, id] of typos) {
    await app.type(typed);
    await expect(app.suggestions('sites').first()).toContainText(titleOf(siteById(id)));
    await expect(app.site(titleOf(siteById(id)))).toBeVisible();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(app.panel(titleOf(siteById(id)))).toBeVisible();
    expect(app.parameters()).toEqual({ q: typed, standort: id });
    await page.goBack();
    await expect(app.panel(titleOf(siteById(id)))).toBeHidden();
  }
});

test('a district is chosen with the keyboard, and Back undoes it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Landkreis Kassel');
  await expect(app.suggestions('districts')).toHaveCount(1);
  expect.soft(await app.axe(), 'suggestions').toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(app.suggestions('districts').first()).toHaveAttribute('aria-selected', 'true');
  expect.soft(await app.axe(), 'an active suggestion').toEqual([]);
  await page.keyboard.press('Enter');
  const inDistrict = publishedSites.filter(({ districtAgs }) => districtAgs.includes('06633'));
  await expect(app.sites()).toHaveCount(inDistrict.length);
  expect(app.parameters()).toEqual({ kreis: '06633' });
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
  expect(app.parameters()).toEqual({ kommune: '06531005' });
});

test('a municipality without a site says so', async ({ app }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Rosenthal');
  await expect(app.suggestions('municipalities')).toHaveText([
    new RegExp(`^Rosenthal.*${de.search.sites(0)}$`),
  ]);
  await expect(app.sites()).toHaveCount(0);
});

test('a former name leads to the programme of today', async ({ app }) => {
  await app.withoutMap();
  await app.open();
  await app.type('Soziale Stadt');
  await app.suggestions('programmes').first().click();
  await expect(app.sites()).toHaveCount(
    sitesWith({ programmes: ['sozialer-zusammenhalt'] }).length,
  );
  expect(app.parameters()).toEqual({ programm: 'sozialer-zusammenhalt' });
});
