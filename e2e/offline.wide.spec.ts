import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

test('with the network cut after loading, filter, search and detail go on', async ({
  app,
  context,
  watch,
}) => {
  // The map comes nearer to a site and would like to have the ground there.
  watch.allowProblem(/INTERNET_DISCONNECTED/);
  await app.open();
  await app.waitForMap();
  await context.setOffline(true);

  const kita = sitesWith({ types: ['kita'] });
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(kita.length);
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kita.length));
  await app.toggleFilters(chipName('kita'));

  await app.searchFor('Wever');
  await expect(app.sites()).toHaveCount(1);
  const hersfeld = siteById('bad-hersfeld-oestliche-kernstadt');
  await app.site(titleOf(hersfeld)).click();
  await expect(app.panel(titleOf(hersfeld))).toContainText(hersfeld.summary);
});
