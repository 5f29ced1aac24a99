import { de } from '../src/text/de/texts';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
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
  // All that a search needs has come.
  await expect(app.sites()).not.toHaveCount(siteCount);
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

  // By itself: nobody has to press anything.
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  await expect(app.sites()).toHaveText([new RegExp(hersfeld.name)]);
});

test('a site first opened without a network says so, and comes by itself when the network is back', async ({
  app,
  context,
  watch,
}) => {
  watch.allowProblem(/INTERNET_DISCONNECTED/);
  await app.open();
  await app.waitForMap();
  await context.setOffline(true);
  await app.site(titleOf(hersfeld)).click();
  const panel = app.panel(titleOf(hersfeld));
  await expect(panel.getByRole('alert')).toContainText(de.load.partFailed);

  await context.setOffline(false);
  await expect(panel).toContainText(hersfeld.summary);
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('Back to a search that does not come says that the list shows something else, until it comes', async ({
  app,
  page,
  watch,
}) => {
  const words = '**/data/synonyms.json';
  watch.allowProblem(/synonyms\.json/);
  await page.route(words, (route) => route.abort());
  // As after a search in another tab: an entry of the history that this page has not searched for.
  await app.open('?massnahme=kita');
  await page.evaluate(() => {
    history.replaceState(null, '', '?q=Wever');
    history.pushState(null, '', '?massnahme=kita');
  });
  const kita = sitesWith({ types: ['kita'] });
  await expect(app.sites()).toHaveCount(kita.length);
  await page.goBack();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(de.load.failed.search);
  await expect(app.sites()).toHaveCount(kita.length);

  await page.unroute(words);
  await notice.getByRole('button', { name: de.load.retry }).click();
  await expect(notice).toHaveCount(0);
  await expect(app.sites()).toHaveText([new RegExp(hersfeld.name)]);
  await expect(app.searchBox).toHaveValue('Wever');
});
