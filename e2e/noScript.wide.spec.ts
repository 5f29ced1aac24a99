import { stillWords } from '../src/text/de/still';
import { de } from '../src/text/de/texts';
import { firstEntries, publishedSites, siteById, siteCount, sumUp, titleOf } from './support/facts';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

// The facts are preloaded for scripts; a browser without them may remark that nobody used them.
test.beforeEach(({ watch }) =>
  watch.allowProblem(
    /^warning: The resource .*\/data\/sites-index\.json was preloaded .* but not used/,
  ),
);

const wesertor = siteById('kassel-wesertor');

test('without JavaScript the list reads, and nothing dead is offered', async ({ app, page }) => {
  await page.goto('./');

  await expect(app.sites()).toHaveCount(firstEntries);
  await expect(app.sentence()).toContainText(de.result.main(sumUp(publishedSites)));
  await expect(page.getByRole('alert')).toContainText(stillWords.why);
  await expect(app.map).toBeVisible();
  for (const role of ['combobox', 'searchbox', 'checkbox', 'radio', 'button'] as const)
    await expect(page.getByRole(role), role).toHaveCount(0);
});

test('the list ends with a link to all sites, directly below its last entry', async ({
  app,
  page,
}) => {
  await page.goto('./');
  const more = page.getByRole('link', { name: de.list.onPages(siteCount) });
  await more.scrollIntoViewIfNeeded();
  const last = await app.sites().last().boundingBox();
  const below = (await more.boundingBox())?.y ?? Number.NaN;
  expect(below - (last?.y ?? 0) - (last?.height ?? 0)).toBeLessThan(40);

  await more.click();
  for (const site of publishedSites)
    await expect(page.getByRole('link', { name: titleOf(site), exact: true })).toHaveCount(1);
});

test('an entry leads to a page with all facts and sources, and back', async ({ app, page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: de.list.onPages(siteCount) }).click();
  await page.getByRole('link', { name: titleOf(wesertor), exact: true }).click();

  const heading = page.getByRole('heading', { level: 1, name: titleOf(wesertor), exact: true });
  await expect(heading).toBeVisible();
  const facts = page.getByRole('main');
  await expect(facts).toContainText(wesertor.summary);
  for (const { title } of wesertor.measures) await expect(facts).toContainText(title);
  await facts.getByText(de.detail.money.table).click();
  for (const { amountEur } of wesertor.allocations)
    await expect(facts.getByRole('cell', { name: de.format.euro(amountEur) })).toBeVisible();
  const section = facts.getByRole('region', { name: de.detail.sources });
  const sources = section.getByRole('list').getByRole('link');
  await expect(sources).toHaveCount(wesertor.sources.length);
  await expect(page.getByRole('button')).toHaveCount(0);

  await page.getByRole('navigation').getByRole('link', { name: de.title }).click();
  await expect(app.sites()).toHaveCount(firstEntries);
});

test('an address that does not exist leads to the map', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: Failed to load resource: .* 404 .*\/gibt\/es\/nicht\)$/);
  await page.goto('./gibt/es/nicht');

  await expect(page.getByRole('heading', { level: 1, name: de.notFound.title })).toBeVisible();
  await page.getByRole('link', { name: de.notFound.link }).click();
  await expect(app.sites()).toHaveCount(firstEntries);
});
