import { de } from '../src/text/de/texts';
import { siteById, siteCount, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const name = titleOf(wesertor);

test('a click opens the panel; Back closes it where the list was; Forward reopens it', async ({
  app,
  page,
}) => {
  await app.open();
  await app.site(name).click({ trial: true });
  const before = await app.site(name).boundingBox();

  await app.site(name).click();
  await expect(app.panel(name)).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
  expect(await app.parameters()).toEqual({ standort: wesertor.id });

  await page.goBack();
  await expect(app.panel(name)).toBeHidden();
  await expect(app.site(name)).toBeFocused();
  const after = await app.site(name).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThan(3);
  expect(await app.parameters()).toEqual({});

  await page.goForward();
  await expect(app.panel(name)).toBeVisible();
  expect(await app.parameters()).toEqual({ standort: wesertor.id });
});

test('Back finds the list where it was scrolled to; a new site starts at its top', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  const far = app.site(titleOf(siteById('wetzlar-niedergirmes')));
  await far.click({ trial: true });
  const before = await far.boundingBox();
  await far.click();
  const panel = app.panel(titleOf(siteById('wetzlar-niedergirmes')));
  await panel.getByRole('region', { name: de.detail.sources }).scrollIntoViewIfNeeded();

  await page.goBack();
  await expect(panel).toBeHidden();
  const after = await far.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThan(3);
  await expect(far).toBeFocused();

  await app.site(name).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
});

test('Enter opens, Escape closes and gives the focus back', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.site(name).focus();

  await page.keyboard.press('Enter');
  await expect(app.panel(name)).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(app.panel(name)).toBeHidden();
  await expect(app.site(name)).toBeFocused();
  expect(await app.parameters()).toEqual({});
});

test('the close button closes, and Back opens the site again', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);

  await app.panel(name).getByRole('button', { name: de.detail.close }).click();
  await expect(app.panel(name)).toBeHidden();
  await expect(app.sites()).toHaveCount(siteCount);
  await page.goBack();
  await expect(app.panel(name)).toBeVisible();
});
