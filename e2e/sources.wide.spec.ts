import { plainSpaces } from '../src/testing/plainSpaces';
import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const titled = wesertor.sources.filter(({ title }) => title !== null);
const dates = wesertor.sources.flatMap(({ date }) => date ?? []).toSorted();
const asOf = plainSpaces(
  de.detail.sourcesAsOf(dates.at(-1) ?? null, dates.length, wesertor.sources.length),
);

test('the panel and the page of a site name its sources by title and date, and how old they are', async ({
  app,
  page,
}) => {
  expect(titled.length).toBeGreaterThan(0);
  expect(dates.length).toBeGreaterThan(0);
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor)).getByRole('region', { name: de.detail.sources });
  await expect(panel).toContainText(asOf);
  for (const { title, url } of titled)
    await expect(panel.getByRole('link', { name: title ?? '', exact: true })).toHaveAttribute(
      'href',
      url,
    );

  await app.openStill(`standort/${wesertor.id}/`);
  const section = page.getByRole('region', { name: de.detail.sources });
  await expect(section).toContainText(asOf);
  const [first] = titled;
  await expect(section.getByRole('link', { name: first?.title ?? '', exact: true })).toBeVisible();
});

test('on paper each source has its address', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = app.panel(titleOf(wesertor)).getByRole('region', { name: de.detail.sources });
  const address = new URL(titled[0]?.url ?? '').hostname.replace(/^www\./, '');
  await expect(panel.getByText(address).last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(panel.getByText(address).last()).toBeVisible();
});

test('a link with a former key of a municipality opens the one of today, and says so', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?kommune=06437002');
  await expect(page.getByRole('region', { name: 'Oberzent' })).toBeVisible();
  expect(await app.parameters()).toEqual({ kommune: '06437016' });
});
