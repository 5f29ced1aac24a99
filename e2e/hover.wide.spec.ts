import type { Locator } from '@playwright/test';
import type { QuartierskarteDriver } from './support/driver';
import { publishedSites, sitesWith, titleOf } from './support/facts';
import { apartFrom, ringShare, type Spot } from './support/mapPicture';
import { expect, test } from './support/test';

const background = (link: Locator): Promise<string> =>
  link.evaluate((element) => getComputedStyle(element).backgroundColor);

/** The largest ones: the ring of a small symbol is too thin to be measured. */
async function twoLoneSpots(app: QuartierskarteDriver): Promise<readonly [Spot, Spot]> {
  const spots = await app.spots(publishedSites, await app.picture());
  const [first, second] = apartFrom(spots, spots, 10).toSorted((a, b) => b.radius - a.radius);
  if (first === undefined || second === undefined) throw new Error('no two symbols stand alone');
  return [first, second];
}

/** Shares of the circle of the ring that are dark; the name of a town may hide a part, and a thin ring is pale. */
const ringed = 0.6;
const bare = 0.2;
const ring = async (app: QuartierskarteDriver, spot: Spot) => ringShare(await app.picture(), spot);

test('the pointer over a symbol lights its entry in the list', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();
  const [lit, other] = await twoLoneSpots(app);
  const entry = app.site(titleOf(lit.site));
  const plain = await background(entry);

  await page.mouse.move(lit.x, lit.y);
  await expect.poll(() => background(entry)).not.toBe(plain);
  expect(await background(app.site(titleOf(other.site)))).toBe(plain);
  await expect.poll(() => ring(app, lit)).toBeGreaterThan(ringed);

  await page.mouse.move(other.x, other.y);
  await expect.poll(() => background(entry)).toBe(plain);
  await expect.poll(() => background(app.site(titleOf(other.site)))).not.toBe(plain);
});

test('a click beside a symbol, farther than a fingertip, opens nothing', async ({ app, page }) => {
  // Few sites, so that one of them stands well apart.
  const few = sitesWith({ programmes: ['investitionspakt-sportstaetten'] });
  await app.open('?programm=investitionspakt-sportstaetten');
  await app.waitForMap();
  const spots = await app.spots(few, await app.picture());
  const [largest] = apartFrom(spots, spots, 40).toSorted((a, b) => b.radius - a.radius);
  if (largest === undefined) throw new Error('no symbol stands alone');

  await page.mouse.click(largest.x, largest.y + largest.radius + 20);
  // Searching opens no site, so a site in the address would come from the click.
  await app.searchFor('xyzzy');
  await expect(app.sites()).toHaveCount(0);
  expect(await app.parameters()).toEqual({
    q: 'xyzzy',
    programm: 'investitionspakt-sportstaetten',
  });
});

test('an entry under pointer or focus rings its symbol', async ({ app }) => {
  await app.open();
  await app.waitForMap();
  const [first, second] = await twoLoneSpots(app);
  expect(await ring(app, first)).toBeLessThan(bare);

  await app.site(titleOf(first.site)).hover();
  await expect.poll(() => ring(app, first)).toBeGreaterThan(ringed);
  expect(await ring(app, second)).toBeLessThan(bare);

  await app.searchBox.hover();
  await expect.poll(() => ring(app, first)).toBeLessThan(bare);
  await app.site(titleOf(second.site)).focus();
  await expect.poll(() => ring(app, second)).toBeGreaterThan(ringed);
});
