import { type MeasureType, measureTypes, programmeIds } from '../src/model/vocabulary';
import { de } from '../src/text/de/texts';
import { chipName, publishedSites, siteCount, sitesWith, sumUp, titleOf } from './support/facts';
import { expect, test } from './support/test';

const kita = chipName('kita');
const cohesion = chipName('sozialer-zusammenhalt');

test('each measure type: chip, list, sentence, map and address agree', async ({ app }) => {
  // Thirteen pictures take long to draw; the map says what it would draw.
  await app.withoutMap();
  await app.open();

  let before: readonly string[] = [];
  for (const type of measureTypes) {
    const expected = sitesWith({ types: [type] });
    const name = chipName(type);
    await app.toggleFilters(...before, name);
    before = [name];

    await expect(app.sites(), type).toHaveCount(expected.length);
    await expect(app.sentence()).toContainText(de.result.main(sumUp(expected)));
    await expect(app.sentence()).toContainText(`mit ${name}`);
    await expect(app.map).toHaveAttribute('data-sites-drawn', String(expected.length));
    expect(app.parameters()).toEqual({ massnahme: type });
  }
  await app.toggleFilters(...before);
  await expect(app.sites()).toHaveCount(siteCount);
  expect(app.parameters()).toEqual({});
});

test('types widen each other, a programme narrows them, and back', async ({ app }) => {
  await app.open();
  const types: readonly MeasureType[] = ['kita', 'bildung'];
  const both = sitesWith({ types });
  const inProgramme = sitesWith({ types, programmes: ['sozialer-zusammenhalt'] });

  await app.toggleFilters(kita, chipName('bildung'));
  await expect(app.sites()).toHaveCount(both.length);

  await app.toggleFilters(cohesion);
  await expect(app.sites()).toHaveCount(inProgramme.length);
  for (const site of inProgramme) await expect(app.site(titleOf(site))).toBeVisible();
  await expect(app.sentence()).toContainText(
    de.result.main(sumUp(inProgramme, ['sozialer-zusammenhalt'])),
  );
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(inProgramme.length));
  expect(app.parameters()).toEqual({
    massnahme: 'kita,bildung',
    programm: 'sozialer-zusammenhalt',
  });

  await app.toggleFilters(cohesion);
  await expect(app.sites()).toHaveCount(both.length);
  await app.toggleFilters(kita, chipName('bildung'));
  await expect(app.sites()).toHaveCount(siteCount);
  expect(app.parameters()).toEqual({});
});

test('the number on a chip ignores its own group and follows the other', async ({ app }) => {
  await app.withoutMap();
  await app.open('?massnahme=kita');
  await app.showFilters();

  for (const type of measureTypes)
    expect(await app.filterCount(chipName(type)), type).toBe(sitesWith({ types: [type] }).length);
  for (const id of programmeIds) {
    const expected = sitesWith({ types: ['kita'], programmes: [id] });
    expect(await app.filterCount(chipName(id)), id).toBe(expected.length);
  }
});

test('Hanau is not the district that it left', async ({ app }) => {
  await app.withoutMap();
  const keyed = (key: string) =>
    publishedSites.filter(({ districtAgs }) => districtAgs.includes(key));
  for (const [key, name] of [
    ['06435014', 'Stadt Hanau'],
    ['06435', 'Main-Kinzig-Kreis'],
  ] as const) {
    expect(keyed(key).length, key).toBeGreaterThan(0);
    await app.open(`?kreis=${key}`);
    await expect(app.sites()).toHaveCount(keyed(key).length);
    await expect(app.sentence()).toContainText(`in ${name}`);
  }
});

test('where no single change helps, everything can be reset', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?q=xyzzy&massnahme=kita&programm=investitionspakt-sportstaetten');

  await expect(app.sites()).toHaveCount(0);
  const results = page.getByRole('main');
  await results.getByRole('button', { name: de.filters.reset }).last().click();
  await expect(app.sites()).toHaveCount(publishedSites.length);
  await expect(app.searchBox).toHaveValue('');
});
