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
  expect(app.parameters()).toEqual({ standort: wesertor.id });

  await page.goBack();
  await expect(app.panel(name)).toBeHidden();
  await expect(app.site(name)).toBeFocused();
  const after = await app.site(name).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Number.NaN))).toBeLessThan(3);
  expect(app.parameters()).toEqual({});

  await page.goForward();
  await expect(app.panel(name)).toBeVisible();
  expect(app.parameters()).toEqual({ standort: wesertor.id });
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
  await app.open();
  await app.site(name).focus();

  await page.keyboard.press('Enter');
  await expect(app.panel(name)).toBeVisible();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(app.panel(name)).toBeHidden();
  await expect(app.site(name)).toBeFocused();
  expect(app.parameters()).toEqual({});
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

test('the panel tells history, money by year and measures', async ({ app }) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(name);

  const history = panel.getByRole('region', { name: de.detail.history.heading });
  await expect(history).toContainText(de.detail.history.intake(2007, 'Soziale Stadt'));
  await expect(history).toContainText(de.detail.history.renamed(2020, 'Sozialer Zusammenhalt'));

  const money = panel.getByRole('region', { name: de.detail.money.heading });
  await money.getByText(de.detail.money.table).click();
  for (const { year, amountEur } of wesertor.allocations) {
    const row = money.getByRole('row').filter({ has: app.page.getByText(String(year)) });
    await expect(row.first()).toContainText(de.format.euro(amountEur));
    await expect(row.first().getByRole('link')).toHaveCount(1);
  }
  const sum = wesertor.allocations.reduce((total, { amountEur }) => total + amountEur, 0);
  await expect(money.getByRole('row').last()).toContainText(de.format.euro(sum));

  const measures = panel.getByRole('region', { name: de.detail.measures.heading });
  expect(wesertor.measures.length).toBeGreaterThan(10);
  for (const { title } of wesertor.measures)
    await expect(measures.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
});

test('every fact of the panel leads to a source on the web', async ({ app }) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(name);
  await expect(panel).toBeVisible();

  // What lies around leads to other sites.
  const around = panel.getByRole('region', { name: de.around.heading }).getByRole('link');
  const elsewhere = await around.evaluateAll((links) => links.map((link) => link.outerHTML));
  const addresses = await panel
    .getByRole('link')
    .evaluateAll(
      (links, others) =>
        links
          .filter((link) => !others.includes(link.outerHTML))
          .map((link) => link.getAttribute('href') ?? ''),
      elsewhere,
    );
  expect(addresses.length).toBeGreaterThan(wesertor.measures.length);
  // Municipality and district lead to their own view, summary and some remarks to all sources, all else to the web.
  const inside = addresses.filter((address) => !/^https?:\/\/[^/]+/.test(address));
  expect([...new Set(inside)]).toEqual(['?kommune=06611000', '?kreis=06611', '#quellen']);

  const listed = await panel
    .getByRole('region', { name: de.detail.sources })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed).toEqual(wesertor.sources.map(({ url }) => url));
  const measures = panel.getByRole('region', { name: de.detail.measures.heading });
  await expect(measures.getByRole('link')).toHaveCount(wesertor.measures.length);
});
