import { de } from '../src/text/de/texts';
import {
  chipName,
  publishedSites,
  siteById,
  siteCount,
  sitesWith,
  sumUp,
  titleOf,
} from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('a link with filters and site reopens the same state and takes no focus', async ({
  app,
  page,
}) => {
  const query = `?massnahme=bildung,mobilitaet&programm=sozialer-zusammenhalt&standort=${wesertor.id}`;
  const expected = sitesWith({
    types: ['bildung', 'mobilitaet'],
    programmes: ['sozialer-zusammenhalt'],
  });
  await app.open(query);
  const name = titleOf(wesertor);

  await expect(app.panel(name)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(query);

  await app.panel(name).getByRole('button', { name: de.detail.close }).click();
  await expect(app.sites()).toHaveCount(expected.length);
  await expect(app.sentence()).toContainText(
    de.result.main(sumUp(expected, ['sozialer-zusammenhalt'])),
  );
  await app.showFilters();
  for (const id of ['bildung', 'mobilitaet', 'sozialer-zusammenhalt'] as const)
    await expect(app.filter(chipName(id))).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('an old link finds its site by the alias', async ({ app }) => {
  await app.withoutMap();
  await app.open('?standort=bad-hersfeld-wever');

  const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');
  await expect(app.panel(titleOf(hersfeld))).toBeVisible();
});

for (const garbage of [
  '?standort=%00%3Cscript%3E&massnahme=%E0%A4%A&q=%20%20',
  '?standort=constructor&programm=toString&massnahme=kita%00#%E0',
])
  test(`garbage shows the start: ${garbage}`, async ({ app }) => {
    await app.withoutMap();
    await app.open(garbage);

    await expect(app.sites()).toHaveCount(siteCount);
    await expect(app.sentence()).toContainText(de.result.main(sumUp(publishedSites)));
    await expect(app.page.getByRole('button', { name: de.detail.close })).toHaveCount(0);
  });
