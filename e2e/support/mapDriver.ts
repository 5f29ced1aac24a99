import { expect, type Locator, type Page } from '@playwright/test';
import { streetWords as de } from '../../src/text/de/streets';
import { streetWords as en } from '../../src/text/en/streets';
import { streetWords as ls } from '../../src/text/ls/streets';
import type { Texts } from '../../src/text/texts';
import type { SiteFact } from './facts';
import { hueAt, openingSpots, type Spot, takePicture, uncovered } from './mapPicture';
import { PageDriver } from './pageDriver';
import type { Picture } from './png';

/** The chunks of the map, one of them with MapLibre, for which the page does not wait. */
export const mapScript = '**/assets/{LiveMap,webGlEngine}-*.js';

/** Minimum number of coloured pixels of a drawn symbol. */
const minColouredPixels = 12;

/** As streetTextsIn, which only the build can read. */
const streetWords = { de, en, ls };

/** The map: its script, its pictures, its keys and its buttons. */
export class MapDriver extends PageDriver {
  /** The region "Karte" with the documented data-map-state and data-sites-drawn. */
  readonly map: Locator;

  constructor(page: Page, t?: Texts) {
    super(page, t);
    this.map = page
      .getByRole('region', { name: this.t.map.region, exact: true })
      .and(page.locator('[data-map-state]'));
  }

  /**
   * Waits until MapLibre, or the SVG map in its place, shows the map and symbols are really on screen.
   * Where there are fingers, MapLibre comes when somebody reaches for the map.
   */
  async waitForMap(state: 'ready' | 'svg' = 'ready'): Promise<void> {
    await expect(async () => {
      await this.map.dispatchEvent('pointerover');
      await expect(this.map).toHaveAttribute('data-map-state', state, { timeout: 1000 });
    }).toPass();
    // Its land, too.
    await expect(this.map.locator('> [data-covered]')).toHaveAttribute('data-covered', 'all');
    // What the map before it has drawn.
    await expect(this.map.locator('[inert]')).toHaveCount(0);
    await expect(async () => {
      expect(hasColour(await this.picture()), 'coloured symbols on the map').toBe(true);
    }).toPass();
  }

  /** For tests without the map: aborts its script, to save time. */
  async withoutMap(): Promise<void> {
    await this.holdMap();
  }

  /** Holds the script of the map back until the returned function is called. */
  holdMap(): Promise<() => void> {
    return this.holdScript(mapScript);
  }

  /** A screenshot of the map, with everything over and beside it masked. */
  async picture(): Promise<Picture> {
    // Names in another font are other pixels.
    await this.page.evaluate(() =>
      document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
    );
    // The map is a region with a heading, too.
    const panel = this.page
      .getByRole('region')
      .and(this.page.locator(':not([data-map-state])'))
      .filter({ has: this.page.getByRole('heading', { level: 2 }) });
    // The listbox covers the whole map and is transparent; without the focus its card is clipped away.
    const card = '[role=listbox]:not(:focus-visible) + :not(:focus-within)';
    const overlays = [
      this.map.locator(`:scope > :not(div:nth-of-type(-n + 3), [role=listbox], ${card})`),
      panel,
    ];
    const beside = ['banner', 'main'] as const;
    return takePicture(this.page, [
      ...overlays,
      ...beside.map((role) => this.page.getByRole(role)),
    ]);
  }

  /** The centre of the part of the map that no panel covers, in CSS pixels of the viewport. */
  async middleOfMap(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.#frame().boundingBox();
    if (box === null) throw new Error('the map is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Expected positions of these sites in the opening view: those on screen and not covered. */
  async spots(sites: readonly SiteFact[], picture: Picture): Promise<readonly Spot[]> {
    const frame = this.#frame();
    return uncovered(picture, await openingSpots(frame, sites));
  }

  /** The first child of the region: the SVG map, in the part that no panel covers. */
  #frame(): Locator {
    return this.map.locator(':scope > div').first();
  }

  /** The symbols of the SVG map, which is the one on paper. */
  printedSymbols(): Locator {
    return this.#frame().locator('path[data-kind]');
  }

  /** The land of the SVG map. */
  printedLand(): Locator {
    return this.#frame().locator('use[href="#land-state"]').first();
  }

  /** Number of sites that the map reports as drawn. */
  async drawnCount(): Promise<number> {
    return Number(await this.map.getAttribute('data-sites-drawn'));
  }

  /** The tab stop on the map: the sites in view. */
  mapSites(): Locator {
    return this.map.getByRole('listbox', { name: this.t.mapKeys.sites });
  }

  /** The active site of the keyboard on the map, by its accessible name; '' without one. */
  async activeOnMap(): Promise<string> {
    return this.mapSites().evaluate(
      (listbox) =>
        document.getElementById(listbox.getAttribute('aria-activedescendant') ?? '')?.textContent ??
        '',
    );
  }

  /** The line on the map that offers streets. */
  streetOffer(): Locator {
    return this.map.getByRole('group', { name: streetWords[this.t.id].show });
  }

  /** Takes the offer, for this visit or always. */
  async showStreets(how: 'now' | 'always'): Promise<void> {
    const words = streetWords[this.t.id];
    const name = `${words.show}: ${words[how]}`;
    await this.streetOffer().getByRole('button', { name }).click();
  }

  /** The button on the map for the choice of base maps. */
  baseMapButton(): Locator {
    return this.map.getByRole('button', { name: this.t.map.base.open });
  }

  /** Chooses a base map by its label, and closes the choice again. */
  async chooseBaseMap(name: string): Promise<void> {
    await this.baseMapButton().click();
    await this.map.getByRole('group', { name: this.t.map.base.legend }).getByLabel(name).check();
    await this.page.keyboard.press('Escape');
  }
}

/**
 * Whether a picture has coloured pixels; on the map only symbols and areas of sites are coloured.
 */
function hasColour(picture: Picture): boolean {
  let count = 0;
  for (let x = 1; x <= picture.width; x++)
    for (let y = 1; y <= picture.height; y++)
      if (hueAt(picture, x, y) !== null && ++count > minColouredPixels) return true;
  return false;
}
