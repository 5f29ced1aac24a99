import { expect, type Locator, type Page } from '@playwright/test';
import type { Texts } from '../../src/text/texts';
import type { SiteFact } from './facts';
import { hueAt, openingSpots, type Spot, takePicture, uncovered } from './mapPicture';
import { PageDriver } from './pageDriver';
import type { Picture } from './png';

/** The script with MapLibre, which the page does not wait for. */
export const mapScript = '**/assets/LiveMap-*.js';

/** Coloured pixels that a drawn symbol has at least. */
const minColouredPixels = 12;

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

  /** Waits until MapLibre shows the map and symbols are really on the screen. */
  async waitForMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'ready');
    await expect(async () => {
      expect(hasColour(await this.picture()), 'coloured symbols on the map').toBe(true);
    }).toPass();
  }

  /** For tests that need no map: its script never arrives, which spares the machine its work. */
  async withoutMap(): Promise<void> {
    await this.holdMap();
  }

  /** Keeps the script of the map from arriving until the returned function is called. */
  holdMap(): Promise<() => void> {
    return this.holdScript(mapScript);
  }

  /** A screenshot of the map: all else on it, and the panel beside it, is masked. */
  async picture(): Promise<Picture> {
    // Names in another font are other pixels.
    await this.page.evaluate(() =>
      document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
    );
    const panel = this.page
      .getByRole('region')
      .filter({ has: this.page.getByRole('heading', { level: 2 }) });
    // The listbox lies over the whole map and shows nothing of its own.
    const overlays = [
      this.map.locator(':scope > :not(div:nth-of-type(-n + 2), [role=listbox])'),
      panel,
    ];
    const beside = ['banner', 'main'] as const;
    return takePicture(this.page, [
      ...overlays,
      ...beside.map((role) => this.page.getByRole(role)),
    ]);
  }

  /** The middle of that part of the map which no panel covers, in CSS pixels of the viewport. */
  async middleOfMap(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.#frame().boundingBox();
    if (box === null) throw new Error('the map is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where the opening view must show these sites: those that are on the screen and not covered. */
  async spots(sites: readonly SiteFact[], picture: Picture): Promise<readonly Spot[]> {
    const frame = this.#frame();
    return uncovered(picture, frame, await openingSpots(frame, sites));
  }

  /** The first child of the region: the part of the map that no panel covers. */
  #frame(): Locator {
    return this.map.locator(':scope > div').first();
  }

  /** How many sites the map says that it draws. */
  async drawnCount(): Promise<number> {
    return Number(await this.map.getAttribute('data-sites-drawn'));
  }

  /** The stop of the keyboard on the map: the sites in view. */
  mapSites(): Locator {
    return this.map.getByRole('listbox', { name: this.t.mapKeys.sites });
  }

  /** The site on the map that keys have reached, as a screen reader names it; '' without one. */
  async activeOnMap(): Promise<string> {
    return this.mapSites().evaluate(
      (listbox) =>
        document.getElementById(listbox.getAttribute('aria-activedescendant') ?? '')?.textContent ??
        '',
    );
  }

  /** The button on the map that opens the choice of base maps. */
  baseMapButton(): Locator {
    return this.map.getByRole('button', { name: this.t.map.base.open });
  }

  /** Chooses a base map by its words, and closes the choice again. */
  async chooseBaseMap(name: string): Promise<void> {
    await this.baseMapButton().click();
    await this.map.getByRole('group', { name: this.t.map.base.legend }).getByLabel(name).check();
    await this.page.keyboard.press('Escape');
  }
}

/** Whether a picture has coloured pixels; on the map only symbols and areas of sites have a colour. */
function hasColour(picture: Picture): boolean {
  let count = 0;
  for (let x = 1; x <= picture.width; x++)
    for (let y = 1; y <= picture.height; y++)
      if (hueAt(picture, x, y) !== null && ++count > minColouredPixels) return true;
  return false;
}
