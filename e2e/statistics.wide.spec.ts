import { areaWords } from '../src/text/de/area';
import { statistics as words } from '../src/text/de/statistics';
import { de } from '../src/text/de/texts';
import { chipName, publishedSites, sitesWith, sumUp } from './support/facts';
import { expect, test } from './support/test';

const chunk = /\/Statistics-[^/]*\.js$/;

test('the numbers come when they are asked for, follow the filters and agree with the facts', async ({
  app,
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await app.withoutMap();
  await app.open();
  expect(scripts.filter((url) => chunk.test(url))).toEqual([]);

  await page.getByRole('radio', { name: de.narrow.statistics, exact: true }).check();
  const numbers = page.getByRole('region', { name: de.narrow.statistics, exact: true });
  const districts = numbers.getByRole('figure', { name: words.areas.heading });
  const sum = districts.getByRole('row').last();
  const all = sumUp(publishedSites);
  await expect(sum).toContainText(de.format.euro(all.allocatedEur));
  expect(await app.parameters()).toEqual({ ansicht: 'zahlen' });
  expect(scripts.filter((url) => chunk.test(url))).toHaveLength(1);

  await app.toggleFilters(chipName('kita'));
  const kita = sumUp(sitesWith({ types: ['kita'] }));
  await expect(sum).toContainText(de.format.euro(kita.allocatedEur));
  await expect(app.sentence()).toContainText(de.format.euroShort(kita.allocatedEur));
  await expect(numbers).toContainText(de.result.main(kita));
  await expect(app.spoken()).toContainText(de.result.main(kita));

  await page.goBack();
  await expect(numbers).toBeHidden();
  await expect(app.map).toBeVisible();
});

test('a district on the map of the numbers filters, Back brings all again, and a link opens the numbers', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?ansicht=zahlen&programm=lebendige-zentren');
  const figure = page.getByRole('figure', { name: words.areas.heading });
  const asked = sitesWith({ programmes: ['lebendige-zentren'] });
  const inVogelsberg = asked.filter(({ districtAgs }) => districtAgs.includes('06535'));
  await expect(figure.getByRole('row').last()).toContainText(
    words.areas.part(
      asked.length - sumUp(asked, ['lebendige-zentren']).sitesWithoutAmount,
      asked.length,
    ),
  );

  const name = de.area.name({ kind: 'district', name: 'Vogelsbergkreis' });
  await figure.locator('path').filter({ hasText: name }).click();
  await expect(app.sites()).toHaveCount(inVogelsberg.length);
  expect(await app.parameters()).toMatchObject({ ansicht: 'zahlen', kreis: '06535' });
  await expect(figure.getByRole('button', { name, pressed: true })).toBeVisible();

  await page.goBack();
  await expect(app.sentence()).toContainText(de.result.main(sumUp(asked, ['lebendige-zentren'])));
  expect(await app.parameters()).toEqual({ ansicht: 'zahlen', programm: 'lebendige-zentren' });
});

test('a journalist finds euro per inhabitant of each town, its source, and saves it', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?ansicht=zahlen');
  const figure = page.getByRole('figure', { name: words.areas.heading });
  await figure.getByRole('radio', { name: words.areas.levels.municipality }).check();
  await figure.getByRole('radio', { name: words.areas.modes.perHead }).check();

  const inKassel = publishedSites.filter(({ ags }) => ags.join() === '06611000');
  const { allocatedEur, sitesWithoutAmount } = sumUp(inKassel);
  const all = figure.getByRole('button', { name: words.areas.showRows(421) });
  await all.focus();
  await page.keyboard.press('Enter');
  const kassel = figure.getByRole('row', { name: /^Kassel / });
  const cells = kassel.getByRole('cell');
  await expect(cells.first()).toHaveText(de.format.euro(allocatedEur));
  await expect(cells.last()).toHaveText(
    words.areas.part(inKassel.length - sitesWithoutAmount, inKassel.length),
  );
  const people = Number(((await cells.nth(1).textContent()) ?? '').replaceAll('.', ''));
  await expect(cells.nth(2)).toHaveText(de.format.euroEach(allocatedEur / people));
  await expect(figure.getByRole('row', { name: /^Birkenau / })).toContainText(
    areaWords.noFigure.noSite,
  );
  await expect(figure.getByRole('link', { name: /Destatis/ })).toHaveAttribute(
    'href',
    /^https:\/\/www\.destatis\.de\//,
  );
  expect(await app.scrollsSideways()).toBe(false);

  await figure
    .locator('path')
    .filter({ hasText: /^Kassel:/ })
    .click();
  await expect.poll(() => app.parameters()).toMatchObject({ kommune: '06611000' });
  await expect(app.sites()).toHaveCount(inKassel.length);
  await page.goBack();
  const { text } = await app.save('municipalities');
  expect(text).toContain(`;${people};2024-12-31;`);
});
