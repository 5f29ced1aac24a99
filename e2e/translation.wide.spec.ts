import type { Page } from '@playwright/test';
import { en } from '../src/text/en/texts';
import { chipName, siteById, sitesWith, titleOf } from './support/facts';
import { nearWords } from './support/panelWords';
import { expect, test } from './support/test';
import { compareAlong } from './support/translatedWay';
import { type TranslatorHabits, translateFromTheStart, translateNow } from './support/translator';

const wesertor = titleOf(siteById('kassel-wesertor'));
const nordend = titleOf(siteById('fulda-nordend'));
const kita = chipName('kita');
const centres = chipName('lebendige-zentren');

const now =
  (habits: TranslatorHabits) =>
  async (page: Page, when: 'before' | 'after'): Promise<void> => {
    if (when === 'after') await translateNow(page, habits);
  };
const fromTheStart =
  (habits: TranslatorHabits) =>
  async (page: Page, when: 'before' | 'after'): Promise<void> => {
    if (when === 'before') await translateFromTheStart(page, habits);
  };

const habits: Readonly<Record<string, TranslatorHabits>> = {
  'later, in the place of the texts': {},
  'later, around the texts': { keepsNodes: true },
  'at once, in the place of the texts': { atOnce: true },
  'at once, around the texts': { atOnce: true, keepsNodes: true },
};

for (const [name, habit] of Object.entries(habits))
  test(`translated ${name}: filters and search go on`, async ({ app }) => {
    const translate = now(habit);
    await compareAlong(app, {
      query: '?massnahme=kita&programm=lebendige-zentren',
      translate,
      steps: [
        ['one of two filters unticked', (one) => one.toggleFilters(kita)],
        ['and the other', (one) => one.toggleFilters(centres)],
      ],
    });
    await compareAlong(app, {
      query: '?q=Kassel',
      translate,
      steps: [['the search cleared', (one) => one.searchBox.fill('')]],
    });
    await compareAlong(app, {
      query: '?ansicht=zahlen',
      translate,
      steps: [['a filter ticked among the numbers', (one) => one.toggleFilters(kita)]],
    });
  });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a page that is translated from its first text on can be used like any other', async ({
  app,
  watch,
}) => {
  watch.allowProblem(/Rendered anew/);
  test.slow();
  await compareAlong(app, {
    translate: fromTheStart({}),
    steps: [
      ['two filters', (one) => one.toggleFilters(kita, centres)],
      ['one of them', (one) => one.toggleFilters(centres)],
      [
        'suggestions',
        async (one) => {
          await one.type('Wesert');
          await expect(one.suggestions('sites')).toHaveCount(1);
        },
      ],
      [
        'other suggestions',
        async (one) => {
          await one.type('Fulda');
          await expect(one.suggestions('municipalities').first()).toContainText('Fulda');
        },
      ],
      ['none', (one) => one.searchBox.fill('')],
      ['no filter', (one) => one.toggleFilters(kita)],
      [
        'the largest amounts first',
        (one) => one.page.getByRole('combobox', { name: one.t.list.sort }).selectOption('betrag'),
      ],
      [
        'a site',
        async (one) => {
          await one.site(wesertor).click();
          await expect(one.panel(wesertor)).toBeVisible();
        },
      ],
      ['back', (one) => one.page.goBack()],
      [
        'another site',
        async (one) => {
          await one.site(nordend).click();
          await expect(one.panel(nordend)).toBeVisible();
        },
      ],
      [
        'closed',
        (one) => one.panel(nordend).getByRole('button', { name: one.t.detail.close }).click(),
      ],
      [
        'comparison',
        async (one) => {
          await one.page.getByRole('checkbox', { name: one.t.compare.choose }).check();
          for (const site of [wesertor, nordend])
            await one.page.getByRole('checkbox', { name: one.t.compare.site(site) }).check();
          await button(one.page, one.t.compare.show(2)).click();
          await expect(
            one.page.getByRole('heading', { level: 2, name: one.t.compare.heading }),
          ).toBeVisible();
        },
      ],
      ['one less', (one) => button(one.page, one.t.compare.remove(nordend)).click()],
      ['closed again', (one) => button(one.page, one.t.compare.close).click()],
      [
        'years',
        async (one) => {
          const strip = one.page.getByRole('region', { name: one.t.time.heading });
          const first = strip.getByRole('slider', { name: one.t.time.first });
          await first.press('PageUp');
          await first.press('PageUp');
        },
      ],
      [
        'years as a table',
        async (one) => {
          await button(one.page, one.t.time.table.open).click();
          await expect(one.page.getByRole('table')).toBeVisible();
          await button(one.page, one.t.time.table.close).click();
        },
      ],
      ['all years', (one) => button(one.page, one.t.time.all).click()],
      [
        'nearby',
        async (one) => {
          await button(one.page, one.t.near.open).click();
          await one.page
            .getByRole('combobox', { name: nearWords[one.t.id].field })
            .pressSequentially('Birkenau');
          await one.page
            .getByRole('listbox', { name: nearWords[one.t.id].suggestions })
            .getByRole('option')
            .first()
            .click();
          await expect(one.page.getByRole('list', { name: one.t.near.nearest })).toBeVisible();
        },
      ],
      ['nearby no more', (one) => button(one.page, nearWords[one.t.id].end).click()],
      [
        'numbers',
        async (one) => {
          await one.page
            .getByRole('radio', { name: one.t.narrow.statistics })
            .check({ force: true });
          await expect(one.page.getByRole('img').first()).toBeVisible();
        },
      ],
      ['numbers of a filter', (one) => one.toggleFilters(kita)],
      [
        'English',
        async (one) => {
          await one.page.getByRole('link', { name: 'English' }).click();
          await expect(one.page.getByRole('heading', { level: 1 })).toContainText(en.title);
        },
      ],
      [
        'easy German',
        async (one) => {
          await one.page.getByRole('link', { name: 'Leichte Sprache' }).first().click();
        },
      ],
    ],
  });
});

test('where a translator has moved an element, the part is made anew, and goes on', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(/Rendered anew:/);
  await app.withoutMap();
  await app.open('?massnahme=kita&programm=lebendige-zentren');
  await app
    .chosen()
    .getByRole('listitem')
    .first()
    .evaluate((item) => {
      const moved = document.createElement('font');
      item.replaceWith(moved);
      moved.append(item);
    });
  await app.toggleFilters(kita);
  await expect(app.sites()).toHaveCount(sitesWith({ programmes: ['lebendige-zentren'] }).length);
  await expect(app.chosen().getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
