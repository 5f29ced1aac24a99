import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { publishedSites, siteById, titleOf } from './support/facts';
import { apartFrom, type Spot, showsSymbol } from './support/mapPicture';
import { expect, test } from './support/test';

/** The largest symbol that stands alone, so that a pointer can mean no other. */
async function loneSpot(app: QuartierskarteDriver): Promise<Spot> {
  const spots = await app.spots(publishedSites, await app.picture());
  const [largest] = apartFrom(spots, spots, 24).toSorted((a, b) => b.radius - a.radius);
  if (largest === undefined) throw new Error('no symbol stands alone');
  return largest;
}

test('a symbol opens its site, and Back closes it again', async ({ app, page, isMobile }) => {
  await app.open();
  await app.waitForMap();
  const { site, x, y } = await loneSpot(app);
  const panel = app.panel(titleOf(site));

  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await expect(panel).toBeVisible();
  await expect(page.getByRole('heading', { name: titleOf(site), exact: true })).toBeFocused();
  expect(await app.parameters()).toEqual({ standort: site.id });

  await page.goBack();
  await expect(panel).toBeHidden();
});

test('the map goes to a site that is opened in the list', async ({ app, isMobile }) => {
  const wesertor = siteById('kassel-wesertor');
  const panel = app.panel(titleOf(wesertor));
  const isInTheMiddle = async () => {
    const picture = await app.picture();
    return showsSymbol(picture, { site: wesertor, radius: 6, ...(await app.middleOfMap()) });
  };
  await app.open();
  await app.waitForMap();
  expect(await isInTheMiddle()).toBe(false);

  await app.site(titleOf(wesertor)).click();
  await expect(panel).toBeVisible();
  if (isMobile) {
    await panel.getByRole('button', { name: de.detail.onMap }).click();
    await expect(panel).toBeHidden();
    await expect(app.map).toBeInViewport();
  }
  await expect.poll(isInTheMiddle).toBe(true);
});
