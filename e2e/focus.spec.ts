import { de } from '../src/text/de/texts';
import { siteById, titleOf } from './support/facts';
import { hiddenFocus } from './support/hiddenFocus';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const name = titleOf(wesertor);

test('every stop of the keyboard is seen, with a ring around it', async ({ app, page }) => {
  await app.withoutMap();
  await app.open('?massnahme=kita');
  const stops: string[] = [];
  // Through what stands before the list, and far enough into the list to scroll it.
  while (stops.length < 70) {
    await page.keyboard.press('Tab');
    const { stop, fault } = await hiddenFocus(page);
    if (stop === null) break;
    stops.push(stop);
    expect.soft(fault, stop).toBeNull();
  }
  expect(stops.length).toBeGreaterThan(20);

  // And back again: the other edge hides other things.
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Shift+Tab');
    const { stop, fault } = await hiddenFocus(page);
    expect.soft(fault, `back at ${stop}`).toBeNull();
  }
});

test('skip links lead to search, list and map, and the next stop is there', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  const follow = async (words: string) => {
    await page.getByRole('link', { name: words, exact: true }).focus();
    await expect(page.getByRole('link', { name: words, exact: true })).toBeInViewport();
    await page.keyboard.press('Enter');
  };
  await follow(de.skipToSearch);
  await expect(app.searchBox).toBeFocused();
  await follow(de.skipToMap);
  await expect(app.map).toBeFocused();
  await follow(de.skipToList);
  await expect(app.list).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.sites().first()).toBeFocused();
});

test('a link that opens a site takes no focus; closed, the focus is at its entry', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open(`?standort=${wesertor.id}`);
  await expect(app.panel(name)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();

  await app.panel(name).getByRole('button', { name: de.detail.close }).click();
  await expect(app.site(name)).toBeFocused();
  await expect(app.site(name)).toBeInViewport();
});

test('Back from a site that a suggestion opened gives the focus back', async ({ app, page }) => {
  await app.withoutMap();
  await app.open();
  await app.type('wesertor');
  await app.suggestions('sites').first().click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
  await page.goBack();
  await expect(app.panel(name)).toBeHidden();
  // Under a finger the field would bring up the keyboard of the screen again: there it is the entry.
  const touch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  await expect(touch ? app.site(name) : app.searchBox).toBeFocused();
});
