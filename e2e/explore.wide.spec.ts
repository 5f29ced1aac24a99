import { areaWords } from '../src/text/de/area';
import { de } from '../src/text/de/texts';
import { answerOf } from './support/addressAnswer';
import { chipName, publishedSites, siteById, siteCount, titleOf } from './support/facts';
import { expect, test } from './support/test';

const kasselKey = '06611000';
const inKassel = publishedSites.filter(({ ags }) => ags.includes(kasselKey));

test('umap 705, umap 2023: filters, order and years stand in the link and come back with it', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?kreis=066&von=2015&bis=2020');
  await app.toggleFilters(chipName('oeffentlicher-raum'));
  const { sites } = answerOf('?kreis=066&von=2015&bis=2020&massnahme=oeffentlicher-raum');
  await expect(app.sites()).toHaveCount(sites.length);
  const byTown = await app.listedIds();
  await page.getByLabel(de.list.sort).selectOption('betrag');
  await expect.poll(() => app.listedIds()).not.toEqual(byTown);
  await expect
    .poll(() => app.parameters())
    .toEqual({
      massnahme: 'oeffentlicher-raum',
      kreis: '066',
      von: '2015',
      bis: '2020',
      sort: 'betrag',
    });
  const shown = await app.sites().allTextContents();
  expect(shown.length).toBeGreaterThan(3);

  await page.reload();
  await expect(app.sites()).toHaveCount(shown.length);
  expect(await app.sites().allTextContents()).toEqual(shown);

  await page.getByRole('button', { name: de.filters.reset }).first().click();
  await expect(app.sites()).toHaveCount(siteCount);
  await page.goBack();
  await expect(app.sites()).toHaveCount(shown.length);
});

test('NYCPlanning data-engineering 733: what happens in my council area has one address and one sum', async ({
  app,
  page,
}) => {
  await app.open(`?kommune=${kasselKey}`);
  await page.getByText(de.area.about('Kassel'), { exact: true }).click();
  const area = page.getByRole('region', { name: 'Kassel', exact: true });
  await expect(area.getByRole('term').first()).toHaveText('Standorte');
  await expect(area.getByRole('definition').first()).toHaveText(String(inKassel.length));
  await expect(app.sites()).toHaveCount(inKassel.length);

  const wesertor = siteById('kassel-wesertor');
  await app.site(titleOf(wesertor)).click();
  const panel = app.panel(titleOf(wesertor));
  await panel.getByRole('link', { name: 'kreisfreie Stadt' }).click();
  await expect(panel).toBeHidden();
  await expect.poll(() => app.parameters()).toEqual({ kreis: '06611' });
  await page.goBack();
  await expect(panel).toBeVisible();
});

test('kartevonmorgen 748, 757: no match is no dead end', async ({ app, page }) => {
  await app.withoutMap();
  await app.open(`?kommune=${kasselKey}&programm=investitionspakt-sportstaetten`);
  await expect(app.sites()).toHaveCount(0);
  const main = page.getByRole('main');
  const way = de.result.drop('programmes', inKassel.length);
  await main.getByRole('button', { name: way, exact: true }).click();
  await expect(app.sites()).toHaveCount(inKassel.length);
  await page.goBack();
  await expect(app.sites()).toHaveCount(0);
});

test('a municipality without a site says so and names the nearest ones', async ({ app, page }) => {
  await app.withoutMap();
  // Birkenau has no site in the facts.
  await app.open('?kommune=06431004');
  const area = page.getByRole('region', { name: 'Birkenau' });
  await expect(area).toContainText(areaWords.noSite);
  await expect(area.getByRole('listitem')).toHaveCount(3);
  await area.getByRole('listitem').first().getByRole('link').click();
  await expect.poll(() => app.parameters()).toHaveProperty('standort');
});

test('grantnav 125: the sum is that of the selection: its programme, its years', async ({
  app,
}) => {
  await app.withoutMap();
  await app.open('?programm=lebendige-zentren&von=2021&bis=2022');
  let eur = 0;
  for (const { allocations } of publishedSites)
    for (const { programme, year, amountEur } of allocations)
      if (programme === 'lebendige-zentren' && (year === 2021 || year === 2022)) eur += amountEur;
  await expect(app.sentence()).toContainText(de.format.euroShort(eur));
  await expect(app.sentence()).toContainText('gefördert 2021 bis 2022');
  // Beside filters there is no room for the share: it is heard, and shown to who points at it.
  const share = app.sentence().getByText(/% der veröffentlichten Gesamtsummen$/);
  await expect(share).toHaveClass('visually-hidden');
  await expect(app.sentence().getByTitle(/% der veröffentlichten Gesamtsummen$/)).toBeVisible();
});

test('a list by money is one ranking; unknown amounts come last', async ({ app }) => {
  await app.withoutMap();
  await app.open('?sort=betrag');
  const sums = publishedSites.map(({ allocations }) =>
    allocations.reduce((sum, { amountEur }) => sum + amountEur, 0),
  );
  await expect(app.sites().first()).toContainText(de.format.euroShort(Math.max(...sums)));
  await expect(app.sites().last()).toContainText(de.list.noAmount);
});
