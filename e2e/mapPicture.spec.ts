import { chipName, publishedSites, type SiteFact, sitesWith } from './support/facts';
import { apartFrom, differingShare, isEmpty, type Spot, showsSymbol } from './support/mapPicture';
import type { Picture } from './support/png';
import { expect, test } from './support/test';

/** The least share of visible places that must show their site. */
const enough = 0.95;

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;

function expectSymbols(picture: Picture, spots: readonly Spot[], sites: readonly SiteFact[]): void {
  // On the phone the buttons cover more of a smaller map.
  expect(share(spots, sites), 'share of sites that nothing covers').toBeGreaterThan(0.75);
  const drawn = spots.filter((spot) => showsSymbol(picture, spot));
  expect(share(drawn, spots), 'share of places with their symbol').toBeGreaterThan(enough);
}

// The map of a lower phone is so small that most symbols have less than a pixel to look at.
test.beforeEach(async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 390, height: 1100 });
});

test('SVG and MapLibre show each site in its place and colour, and the same picture', async ({
  app,
  isMobile,
}) => {
  const releaseMap = await app.holdMap();
  await app.open();
  await expect(app.map).toHaveAttribute('data-map-state', 'static');
  const before = await app.picture();
  expectSymbols(before, await app.spots(publishedSites, before), publishedSites);

  releaseMap();
  await app.waitForMap();
  const after = await app.picture();
  expectSymbols(after, await app.spots(publishedSites, after), publishedSites);
  const differing = differingShare(before, after);
  // Lines and letters of two painters differ along their edges, by 4 of 100 pixels; a wrong place is seen below.
  // On the phone the map ends between two pixels; its unsmoothed lines fall on one or the other.
  expect(differing, 'share of pixels that look different').toBeLessThan(isMobile ? 0.2 : 0.05);
  for (const shift of [-1, 1])
    expect(differing, 'no other place fits better').toBeLessThan(
      differingShare(before, after, shift) * 0.8,
    );
});

test('a filter takes the other sites off the map, and brings them back', async ({ app }) => {
  await app.open();
  await app.waitForMap();
  const kept = sitesWith({ programmes: ['wachstum-erneuerung'] });
  const removed = publishedSites.filter((site) => !kept.includes(site));

  await app.toggleFilters(chipName('wachstum-erneuerung'));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(kept.length));
  const filtered = await app.picture();
  const keptSpots = await app.spots(kept, filtered);
  expectSymbols(filtered, keptSpots, kept);
  const bare = apartFrom(await app.spots(removed, filtered), keptSpots, 1);
  const empty = bare.filter((spot) => isEmpty(filtered, spot));
  expect(bare.length).toBeGreaterThan(removed.length / 3);
  expect(empty.length).toBe(bare.length);

  await app.toggleFilters(chipName('wachstum-erneuerung'));
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(publishedSites.length));
  const all = await app.picture();
  expectSymbols(all, await app.spots(publishedSites, all), publishedSites);
});
