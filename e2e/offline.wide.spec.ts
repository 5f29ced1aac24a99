import { de } from '../src/text/de/texts';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');

test('with the network cut after loading, filter, a search once begun and detail go on', async ({
  app,
  context,
  watch,
}) => {
  // The map comes nearer to a site and would like to have the ground there.
  watch.allowProblem(/INTERNET_DISCONNECTED/);
  await app.open();
  await app.waitForMap();
  await app.searchFor('Kassel');
  await app.searchBox.fill('');
  await context.setOffline(true);

  const kita = sitesWith({ types: ['kita'] });
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(kita.length);
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kita.length));
  await app.toggleFilters(chipName('kita'));

  await app.searchFor('Wever');
  await expect(app.sites()).toHaveCount(1);
  await app.site(titleOf(hersfeld)).click();
  await expect(app.panel(titleOf(hersfeld))).toContainText(hersfeld.summary);
});

test('a search first begun without a network says so, keeps what is typed, and answers it when the network is back', async ({
  app,
  context,
  page,
  watch,
}) => {
  watch.allowProblem(/INTERNET_DISCONNECTED/);
  await app.open();
  await app.waitForMap();
  await context.setOffline(true);
  await app.type('Wever');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(de.load.partFailed);
  await expect(app.searchBox).toHaveValue('Wever');

  await context.setOffline(false);
  await notice.getByRole('button', { name: de.load.retry }).click();
  await expect(notice).toHaveCount(0);
  await expect(app.sites()).toHaveText([new RegExp(hersfeld.name)]);
});
