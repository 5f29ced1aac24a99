import { de } from '../src/text/de/texts';
import { chipName, publishedSites, siteCount, sitesWith, sumUp } from './support/facts';
import { expect, test } from './support/test';

const kita = chipName('kita');
const cohesion = chipName('sozialer-zusammenhalt');
const sport = chipName('investitionspakt-sportstaetten');

test('no match says so and offers ways out that keep their promise', async ({ app, page }) => {
  await app.open();
  const nothing = sumUp([]);
  const sportOnly = sitesWith({ programmes: ['investitionspakt-sportstaetten'] });
  const kitaOnly = sitesWith({ types: ['kita'] });

  await app.toggleFilters(kita, sport);
  await expect(app.sentence()).toContainText(de.result.main(nothing));
  await expect(app.sites()).toHaveCount(0);
  await expect(app.map).toHaveAttribute('data-sites-drawn', '0');

  const results = page.getByRole('main');
  const dropTypes = de.result.drop('measureTypes', sportOnly.length);
  await results.getByRole('button', { name: dropTypes, exact: true }).click();
  await expect(app.sites()).toHaveCount(sportOnly.length);
  expect(await app.parameters()).toEqual({ programm: 'investitionspakt-sportstaetten' });

  await app.toggleFilters(kita);
  const dropProgrammes = de.result.drop('programmes', kitaOnly.length);
  await results.getByRole('button', { name: dropProgrammes, exact: true }).click();
  await expect(app.sites()).toHaveCount(kitaOnly.length);

  await app.chosen().getByRole('button', { name: de.filters.reset }).click();
  await expect(app.sites()).toHaveCount(publishedSites.length);
  expect(await app.parameters()).toEqual({});
});

test('a chip takes its filter away, Back brings it back; so does Back after a reset', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  await app.toggleFilters(kita, cohesion);
  const both = sitesWith({ types: ['kita'], programmes: ['sozialer-zusammenhalt'] });
  await expect(app.sites()).toHaveCount(both.length);

  await app
    .chosen()
    .getByRole('button', { name: de.filters.remove(cohesion) })
    .click();
  expect(await app.parameters()).toEqual({ massnahme: 'kita' });
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);
  await page.goBack();
  await expect(app.sites()).toHaveCount(both.length);

  await app.chosen().getByRole('button', { name: de.filters.reset }).click();
  await expect(app.sites()).toHaveCount(siteCount);
  await expect(app.chosen()).toHaveCount(0);
  await page.goBack();
  await expect(app.sites()).toHaveCount(both.length);
  await expect(app.chosen().getByRole('listitem')).toHaveCount(3);
});
