import { de } from '../src/text/de/texts';
import { chipName, siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const kassel = siteById('kassel-wesertor');

test('what is chosen on the map comes into the code, as does what is chosen in the preview', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?massnahme=kita');
  const ways = await app.takeAway();
  await ways.getByRole('link', { name: de.footer.embed }).click();
  await expect(page).toHaveURL(/\/einbetten\/\?massnahme=kita$/);
  const code = page.getByRole('textbox', { name: 'Code zum Kopieren' });
  await expect(code).toHaveValue(/\?einbetten=karte&amp;massnahme=kita" /);

  await page.getByRole('radio', { name: 'Liste', exact: true }).check();
  await page.getByRole('combobox', { name: 'Ort', exact: true }).selectOption('Kassel');
  await expect(code).toHaveValue(/einbetten=liste&amp;massnahme=kita&amp;kommune=06611000"/);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: `Filter ${chipName('kita')} entfernen` }).click();
  await frame
    .getByRole('link')
    .filter({ hasText: titleOf(kassel) })
    .click();
  await expect(code).toHaveValue(/einbetten=liste&amp;kommune=06611000&amp;standort=kassel-wes/);
  await expect(page.getByText('in Kassel', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/einbetten\/\?massnahme=kita$/);

  await page.getByRole('radio', { name: 'Element mit Skript' }).check();
  await expect(code).toHaveValue(/einbetten\.js" async><\/script>\n<quartierskarte-hessen /);
  // Whoever walks by keyboard need not go through the preview.
  await page.getByRole('spinbutton', { name: /Breite/ }).focus();
  const skip = page.getByRole('link', { name: 'Vorschau überspringen' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Code kopieren' })).toBeFocused();
});

for (const [address, colorScheme, width] of [
  ['einbetten/', 'light', 1280],
  ['en/einbetten/', 'dark', 390],
  ['einbetten/?sprache=ls', 'light', 320],
] as const)
  test(`axe finds nothing: ${address}`, async ({ app, page }) => {
    await app.withoutMap();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./${address}`);
    await expect(page.frameLocator('iframe').locator('[data-view]')).toBeVisible();
    expect(await app.axe(`Einbetten, ${address}`, 'body > div > :not(main)')).toEqual([]);
    expect(await app.axe(`Einbetten, ${address}`, 'main')).toEqual([]);
    expect(await app.scrollsSideways()).toBe(false);
  });

test('without a script the page explains and has the code', async ({ app, page }) => {
  await app.openStill('einbetten/');
  await expect(page.getByRole('main')).toContainText('<iframe src="https://karte.example/');
  await expect(page.getByRole('main')).toContainText('rahmen.erlaubt');
  expect(await app.axe('Einbetten, ohne Skript')).toEqual([]);
});
