import type { Locator } from '@playwright/test';
import type { QuartierskarteDriver } from './support/driver';
import { publishedSites, titleOf } from './support/facts';
import { apartFrom, ringShare, type Spot } from './support/mapPicture';
import { expect, test } from './support/test';

const background = (link: Locator): Promise<string> =>
  link.evaluate((element) => getComputedStyle(element).backgroundColor);

async function twoLoneSpots(app: QuartierskarteDriver): Promise<readonly [Spot, Spot]> {
  const spots = await app.spots(publishedSites, await app.picture());
  const [first, second] = apartFrom(spots, spots, 24);
  if (first === undefined || second === undefined) throw new Error('no two symbols stand alone');
  return [first, second];
}

/** Shares of the ring's circle that are dark; the name of a town may hide a part of it. */
const ringed = 0.7;
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
