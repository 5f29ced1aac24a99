import { chipName, siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';
import { compareAlong } from './support/translatedWay';
import { translateNow } from './support/translator';

const wesertor = titleOf(siteById('kassel-wesertor'));
const kita = chipName('kita');
const centres = chipName('lebendige-zentren');

test('on a phone, too, a translated page goes on: filters, search and a site in their sheets', async ({
  app,
}) => {
  await compareAlong(app, {
    translate: async (page, when) => {
      if (when === 'after') await translateNow(page);
    },
    steps: [
      ['two filters', (one) => one.toggleFilters(kita, centres)],
      ['one of them', (one) => one.toggleFilters(centres)],
      ['none', (one) => one.toggleFilters(kita)],
      ['a search', (one) => one.searchFor('Wesertor')],
      [
        'a site',
        async (one) => {
          await one.site(wesertor).click();
          await expect(one.panel(wesertor)).toBeVisible();
        },
      ],
      ['back', (one) => one.page.goBack()],
      ['all sites', (one) => one.searchBox.fill('')],
    ],
  });
});
