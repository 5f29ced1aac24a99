import { type MeasureType, measureTypes } from '../src/model/vocabulary';
import { de } from '../src/text/de/texts';
import { chipName, siteCount, sitesWith, sumUp, titleOf } from './support/facts';
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
    expect(await app.parameters()).toEqual({ massnahme: type });
  }
  await app.toggleFilters(...before);
  await expect(app.sites()).toHaveCount(siteCount);
  expect(await app.parameters()).toEqual({});
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
  expect(await app.parameters()).toEqual({
    massnahme: 'kita,bildung',
    programm: 'sozialer-zusammenhalt',
  });

  await app.toggleFilters(cohesion);
  await expect(app.sites()).toHaveCount(both.length);
  await app.toggleFilters(kita, chipName('bildung'));
  await expect(app.sites()).toHaveCount(siteCount);
  expect(await app.parameters()).toEqual({});
});
