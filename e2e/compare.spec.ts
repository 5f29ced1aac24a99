import { maxCompared } from '../src/state/stage';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { hiddenFocus } from './support/hiddenFocus';
import { expect, test } from './support/test';

const { compare } = de;
const [wesertor, nordend, biebrich] = [
  'kassel-wesertor',
  'fulda-nordend',
  'wiesbaden-biebrich-mitte',
].map((id) => titleOf(siteById(id))) as [string, string, string];

test('sites are put aside in the list, on the map and in the panel, compared, and taken out', async ({
  app,
  page,
}) => {
  const tray = page.getByRole('region', { name: compare.heading });
  await app.withoutMap();
  await app.open('?q=Wesertor');
  await page.getByRole('checkbox', { name: compare.choose, exact: true }).check();
  const box = page.getByRole('checkbox', { name: compare.site(wesertor) });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(tray).toContainText(wesertor);
  expect((await hiddenFocus(page)).fault).toBeNull();

  await app.searchFor('Nordend Fulda');
  await app.mapSites().focus();
  await page.keyboard.press('v');
  await expect(tray).toContainText(nordend);
  await expect(app.spoken()).toContainText(compare.state([wesertor, nordend], maxCompared));

  await app.searchFor('Biebrich-Mitte');
  await app.site(biebrich).click();
  const panel = app.panel(biebrich);
  await panel.getByRole('button', { name: `${compare.add} ${compare.addMore}` }).click();
  await panel.getByRole('button', { name: compare.show(3) }).click();

  const heading = page.getByRole('heading', { level: 2, name: compare.heading });
  await expect(heading).toBeFocused();
  expect((await app.parameters()).vergleich).toBe(
    'kassel-wesertor,fulda-nordend,wiesbaden-biebrich-mitte',
  );
  expect(await app.scrollsSideways()).toBe(false);

  await page.getByRole('button', { name: compare.remove(biebrich) }).click();
  await expect(heading).toBeFocused();
  expect((await app.parameters()).vergleich).toBe('kassel-wesertor,fulda-nordend');
  await page.getByRole('link', { name: nordend }).first().click();
  await expect(app.panel(nordend)).toBeVisible();
  await page.goBack();
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: compare.close }).click();
  await expect(tray.getByRole('button', { name: compare.show(2) })).toBeFocused();
});

test('a link opens the comparison, which prints with its bars, numbers and sources', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?vergleich=kassel-wesertor,fulda-nordend');
  const heading = page.getByRole('heading', { level: 2, name: compare.heading });
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
  const bars = page.getByRole('img', { name: `${wesertor}: ` });
  await expect(bars).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(bars).toBeVisible();
  await expect(page.getByRole('region', { name: compare.caveats.heading })).toBeVisible();
  await expect(page.getByText(`${page.url()} · `)).toBeVisible();
  for (const control of [page.getByRole('button'), app.searchBox, app.sites(), app.map])
    await expect(control.filter({ visible: true })).toHaveCount(0);
});
