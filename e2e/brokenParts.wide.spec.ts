import type { Locator } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { breakComponent, breakText } from './support/brokenParts';
import type { QuartierskarteDriver } from './support/driver';
import { chipName, siteById, siteCount, sitesWith, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const kita = sitesWith({ types: ['kita'] });
type Break = (app: QuartierskarteDriver) => ReturnType<typeof breakText>;

interface BrokenPart {
  readonly name: string;
  readonly query: string;
  readonly break: Break;
  /** What is there when it is not broken. */
  readonly whole: (app: QuartierskarteDriver) => Locator;
}

const list: BrokenPart = {
  name: 'list',
  query: '',
  break: ({ page }) => breakText(page, 'sort', de.list.sort),
  whole: (app) => app.list,
};
const map: BrokenPart = {
  name: 'map',
  query: '',
  break: ({ page }) => breakText(page, 'attribution', de.map.attribution),
  whole: (app) => app.map,
};
const panel: BrokenPart = {
  name: 'panel',
  query: `?standort=${wesertor.id}`,
  break: ({ page }) => breakComponent(page, 'DetailPanel'),
  whole: (app) => app.page.getByRole('heading', { level: 2, name: titleOf(wesertor) }),
};
const numbers: BrokenPart = {
  name: 'numbers',
  query: '?ansicht=zahlen',
  break: ({ page }) => breakComponent(page, 'Statistics'),
  whole: ({ page }) => page.locator('figure').first(),
};
const comparison: BrokenPart = {
  name: 'comparison',
  query: `?vergleich=${wesertor.id},fulda-nordend`,
  break: ({ page }) => breakComponent(page, 'Comparison'),
  whole: ({ page }) => page.getByRole('heading', { name: de.compare.heading, exact: true }),
};

const notice = ({ page }: QuartierskarteDriver) => page.getByRole('alert');

/** A filter reaches all that is there: list, sentence, address. */
async function expectAlive(app: QuartierskarteDriver, broken: BrokenPart): Promise<void> {
  await app.toggleFilters(chipName('kita'));
  await expect.poll(async () => (await app.parameters()).massnahme).toBe('kita');
  if (broken !== list) {
    await expect(app.sites()).toHaveCount(kita.length);
    await expect(app.sentence()).toContainText(`${kita.length}`);
  }
  if (broken !== map) await expect(app.map).toHaveAttribute('data-sites-drawn', `${kita.length}`);
  await app.type('Fulda');
  await expect(app.suggestions('municipalities').first()).toBeVisible();
  await app.searchBox.press('Escape');
  await app.type('');
  await app.toggleFilters(chipName('kita'));
}

for (const broken of [list, map, panel, numbers, comparison])
  test(`where the ${broken.name} fails, it says so, leads on and leaves the rest alive`, async ({
    app,
    watch,
  }) => {
    watch.expectProblem(/^error: The [a-z ]+ has failed: Error: SYNTHETIC/);
    const mend = await broken.break(app);
    await app.withoutMap();
    await app.open(broken.query);
    await expect(notice(app)).toHaveCount(1);
    await expect(notice(app)).toContainText(de.load.broken);
    await expect(broken.whole(app)).toBeHidden();
    await expectAlive(app, broken);
    expect.soft(await app.axe(broken.name), 'axe').toEqual([]);

    // Nothing has changed: it says so again.
    await notice(app).getByRole('button', { name: de.load.retry }).click();
    await expect(notice(app)).toContainText(de.load.broken);
    await mend();
    await notice(app).getByText(de.load.reload, { exact: true }).click();
    await expect(broken.whole(app)).toBeVisible();
    await expect(notice(app)).toHaveCount(0);
  });

test('a site whose panel fails is read on its own page', async ({ app, page, watch }) => {
  watch.expectProblem(/^error: The panel has failed: Error: SYNTHETIC/);
  await panel.break(app);
  await app.withoutMap();
  await app.open();
  await app.site(titleOf(wesertor)).click();
  const link = app.panel(titleOf(wesertor)).getByRole('link', { name: de.load.sitePage });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf(wesertor) })).toBeVisible();
});

test('where no part is left, every site is a link, and a reload helps', async ({
  app,
  page,
  watch,
}) => {
  watch.expectProblem(/^error: The page has failed: Error: SYNTHETIC/);
  const mend = await breakText(page, 'skipLinks', de.skipLinks);
  await app.open('?massnahme=kita');
  await expect(notice(app)).toContainText(de.load.pageBroken);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(siteCount);
  await mend();
  await notice(app).getByText(de.load.reload, { exact: true }).click();
  await expect(app.sites()).toHaveCount(kita.length);
});
