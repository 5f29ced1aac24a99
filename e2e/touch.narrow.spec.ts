import type { Locator } from '@playwright/test';
import { siteById, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');

/** Links that are smaller than a finger, with their size; those in the line of a text are none the larger for it. */
const smallLinks = (part: Locator) =>
  part.getByRole('link').evaluateAll((links) =>
    links.flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      const small = link.checkVisibility() && (width < 43.5 || height < 43.5);
      return small ? [`${link.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
    }),
  );

test('every link of a site is as large as a finger: sources, pages, places, measures', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  const panel = page.getByRole('dialog', { name: titleOf(wesertor) });
  await expect(panel).toBeVisible();
  await panel.evaluate((part) => {
    for (const fold of part.querySelectorAll('details')) fold.open = true;
  });
  expect(await panel.getByRole('link').count()).toBeGreaterThan(40);
  expect(await smallLinks(panel)).toEqual([]);

  for (const path of [`standort/${wesertor.id}/`, 'kreis/kassel/', 'verzeichnis/']) {
    await app.openStill(path);
    expect(await smallLinks(page.locator('body')), path).toEqual([]);
  }
});
