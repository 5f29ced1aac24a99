import { project } from '../src/model/geo/mercator';
import { de } from '../src/text/de/texts';
import type { QuartierskarteDriver } from './support/driver';
import { siteById, titleOf } from './support/facts';
import { tileAt } from './support/measureTile';
import { expect, test } from './support/test';

/** From the place of a measure up to the middle of its tile, in pixels. */
const tileAbove = 20;
/** So near the map comes to a place. */
const zoom = 14.5;

const site = siteById('baunatal-baunsberg');

/** A measure whose place no other one of the site shares. */
function lone(title: string) {
  const measure = site.measures.find((candidate) => candidate.title.startsWith(title));
  if (measure?.point == null) throw new Error(`no place of ${title}`);
  return { title: measure.title, point: measure.point };
}
const path = lone('Neuer Weg zur Haltestelle');
const flats = lone('GWH-Ergänzungsbau');

/** The item of a measure in the panel. */
const itemOf = (app: QuartierskarteDriver, { title }: { readonly title: string }) =>
  app.panel(titleOf(site)).getByRole('listitem').filter({ hasText: title });

test('places of measures are drawn, and linked with the panel both ways', async ({ app, page }) => {
  await app.open(`?standort=${site.id}`);
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  const [item, other] = [itemOf(app, path), itemOf(app, flats)];
  await item.getByRole('button', { name: de.detail.onMap }).click();

  // The map has come so near that the place is in the middle, and its icon lit.
  const tile = async ({ point } = path) => {
    const { x, y } = await app.middleOfMap();
    const [[east, south], [fromEast, fromSouth]] = [
      project(point, zoom),
      project(path.point, zoom),
    ];
    return [x + east - fromEast, y + south - fromSouth - tileAbove] as const;
  };
  const drawn = async (measure = path) => tileAt(page, ...(await tile(measure)));
  await expect.poll(() => drawn()).toBe('lit');

  // The others stand around it; the one under the pointer in the panel is lit.
  expect(await drawn(flats)).toBe('plain');
  await other.hover();
  await expect.poll(() => drawn(flats)).toBe('lit');

  // The pointer over the icon lights it, and a click brings its item into view in the panel.
  await page.mouse.move(...(await tile()));
  await expect.poll(() => drawn(flats)).toBe('plain');
  await page.mouse.move(...(await tile(flats)));
  await expect.poll(() => drawn(flats)).toBe('lit');
  await page.mouse.click(...(await tile(flats)));
  await expect(other).toBeFocused();
  await expect(other).toBeInViewport();
  await expect.poll(() => drawn()).toBe('plain');

  // Icons of types that the filter leaves out go away.
  await app.toggleFilters(de.measureType('wohnen').short);
  // All types lie over the map while they are unfolded.
  await page.getByRole('button', { name: de.filters.fewerTypes }).click();
  await expect.poll(() => drawn()).toBe('none');
  expect(await drawn(flats)).toBe('lit');
});
