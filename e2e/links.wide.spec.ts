import { linkWords } from '../src/text/de/link';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import {
  chipName,
  publishedSites,
  siteById,
  siteCount,
  sitesWith,
  sumUp,
  titleOf,
} from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('a link with filters and site reopens the same state and takes no focus', async ({
  app,
  page,
}) => {
  const query = `?massnahme=bildung,mobilitaet&programm=sozialer-zusammenhalt&standort=${wesertor.id}`;
  const expected = sitesWith({
    types: ['bildung', 'mobilitaet'],
    programmes: ['sozialer-zusammenhalt'],
  });
  await app.open(query);
  const name = titleOf(wesertor);

  await expect(app.panel(name)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  const { pathname, search } = new URL(page.url());
  expect(decodeURIComponent(`${pathname}${search}`)).toBe(
    `/standort/${wesertor.id}/?massnahme=bildung,mobilitaet&programm=sozialer-zusammenhalt`,
  );

  await app.panel(name).getByRole('button', { name: de.detail.close }).click();
  await expect(app.sites()).toHaveCount(expected.length);
  await expect(app.sentence()).toContainText(
    de.result.main(sumUp(expected, ['sozialer-zusammenhalt'])),
  );
  for (const id of ['bildung', 'mobilitaet', 'sozialer-zusammenhalt'] as const)
    await expect(app.filter(chipName(id))).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('an old link finds its site by the alias', async ({ app }) => {
  await app.withoutMap();
  await app.open('?standort=bad-hersfeld-wever');

  const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');
  await expect(app.panel(titleOf(hersfeld))).toBeVisible();
});

for (const garbage of [
  '?standort=%00%3Cscript%3E&massnahme=%E0%A4%A&q=%20%20',
  '?standort=constructor&programm=toString&massnahme=ki%00ta#%E0',
])
  test(`garbage shows the start: ${garbage}`, async ({ app }) => {
    await app.withoutMap();
    await app.open(garbage);

    await expect(app.sites()).toHaveCount(siteCount);
    await expect(app.sentence()).toContainText(de.result.main(sumUp(publishedSites)));
    await expect(app.page.getByRole('button', { name: de.detail.close })).toHaveCount(0);
  });

const both = sitesWith({ types: ['kita'], programmes: ['lebendige-zentren'] });
for (const mangled of [
  '?massnahme=kita&amp;programm=lebendige-zentren&amp;standort=kassel-wesertor',
  '?Massnahme=Kita;Programm=Lebendige_Zentren;Standort=Kassel%20–%20Wesertor).',
  '?massnahme%3Dkita%26amp%3Bprogramm%3Dlebendige-zentren%26amp%3Bstandort%3Dkassel-wesertor/',
])
  test(`a mangled link means what it meant: ${mangled}`, async ({ app }) => {
    await app.withoutMap();
    await app.open(mangled);

    const panel = app.panel(titleOf(wesertor));
    await expect(panel).toBeVisible();
    await panel.getByRole('button', { name: de.detail.close }).click();
    await expect(app.sites()).toHaveCount(both.length);
    expect(await app.parameters()).toEqual({ massnahme: 'kita', programm: 'lebendige-zentren' });
    await expect(app.page.getByRole('alert')).toHaveCount(0);
  });

test('an unknown site is named, and the nearest opens by keyboard', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?massnahme=kita&standort=kassel-weser');

  const notice = page.getByRole('alert');
  await expect(notice).toContainText(linkWords.unknownSite('kassel-weser'));
  await notice.getByRole('link', { name: titleOf(wesertor) }).focus();
  await page.keyboard.press('Enter');
  await expect(app.panel(titleOf(wesertor))).toBeVisible();
  expect(await app.parameters()).toEqual({ massnahme: 'kita', standort: wesertor.id });
});

test('unknown values are named until the notice is dismissed', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?massnahme=burg&programm=x');

  const notice = page.getByRole('alert');
  await expect(notice).toContainText(linkWords.notUnderstood(['massnahme=burg', 'programm=x']));
  await notice.getByRole('button', { name: linkWords.dismiss }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#standorte')).toBeFocused();
});

test('shortened addresses of pages lead somewhere', async ({ page }) => {
  await page.goto('/en/');
  await expect(page).toHaveURL(/\/\?sprache=en$/);
  await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();

  await page.goto('/standort/');
  await page.getByRole('link', { name: titleOf(wesertor), exact: true }).click();
  await expect(page).toHaveURL(/\/standort\/kassel-wesertor\/$/);
});
