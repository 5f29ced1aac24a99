import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExportFormat } from '../../src/query/export/exportFormat';
import { de } from '../../src/text/de';
import type { Texts } from '../../src/text/texts';
import { axeComplaints } from './axe';
import type { SiteFact } from './facts';
import { hueAt, openingSpots, type Spot, takePicture, uncovered } from './mapPicture';
import type { Picture } from './png';

/** The script with MapLibre, which the page does not wait for. */
export const mapScript = '**/assets/MapController-*.js';

/** Coloured pixels that a drawn symbol has at least. */
const fewestColouredPixels = 12;

/** The page in the words of its users: what they do and what they see. Specs use nothing else. */
export class QuartierskarteDriver {
  readonly page: Page;
  /** The words that the page is expected to use. */
  readonly t: Texts;
  /** The region "Karte" with the documented data-map-state and data-sites-drawn. */
  readonly map: Locator;
  readonly list: Locator;
  readonly searchBox: Locator;

  constructor(page: Page, t: Texts = de) {
    this.page = page;
    this.t = t;
    this.map = page
      .getByRole('region', { name: t.map.region, exact: true })
      .and(page.locator('[data-map-state]'));
    this.list = page.getByRole('list', { name: t.list.label, exact: true });
    this.searchBox = page
      .getByRole('search', { name: t.search.landmark })
      .getByRole('combobox', { name: t.search.label });
  }

  /** The same page for someone who reads another language; the address chooses it. */
  speaking(t: Texts): QuartierskarteDriver {
    return new QuartierskarteDriver(this.page, t);
  }

  /** Opens an address such as `?massnahme=kita` and waits until the page answers to its user. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator('html[data-live]')).toBeAttached();
  }

  /** Lets the operator of the page have set this in betrieb.json. */
  async operate(settings: unknown): Promise<void> {
    await this.page.route('**/betrieb.json', (route) => route.fulfill({ json: settings }));
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

  /** Keeps a script from arriving until the returned function is called. */
  async holdScript(address: string): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(address, async (route) => {
      await released;
      await route.continue();
    });
    return release;
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

  /** What the page speaks by itself. */
  spoken(): Locator {
    return this.page.locator('[aria-live=polite]').last();
  }

  /** The link of a site in the list. */
  site(name: string): Locator {
    return this.list.getByRole('link').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** All links of the list. */
  sites(): Locator {
    return this.list.getByRole('link');
  }

  /** The ids of the listed sites, in their order. */
  async listedIds(): Promise<readonly string[]> {
    return this.sites().evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/')[1] ?? ''),
    );
  }

  /** Saves what is shown as a file: its name and its text. */
  async save(format: ExportFormat): Promise<{ readonly name: string; readonly text: string }> {
    const arriving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.t.takeAlong.formats[format] }).click();
    const download = await arriving;
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  async listCount(): Promise<number> {
    return this.sites().count();
  }

  /** How many sites the map says that it draws. */
  async drawnCount(): Promise<number> {
    return Number(await this.map.getAttribute('data-sites-drawn'));
  }

  /** The sentence above the list. */
  sentence(): Locator {
    return this.page.getByRole('main').getByRole('status').first();
  }

  /** The checkbox of a measure type or programme, by the words on its chip. */
  filter(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${escaped(name)}, `) });
  }

  /** The number of sites that a chip promises. */
  async filterCount(name: string): Promise<number> {
    const label = (await this.filter(name).getAttribute('aria-label')) ?? '';
    return Number(/, (\d+)/.exec(label)?.[1]);
  }

  /** The list of the filters in force, each a button that takes it away; missing where none is. */
  chosen(): Locator {
    return this.page.getByRole('list', { name: this.t.filters.active });
  }

  /** Narrow screens: opens the sheet of filters. Wide ones show them anyway. */
  async showFilters(): Promise<boolean> {
    const inSheet = await this.filterButton().isVisible();
    if (inSheet) await this.filterButton().click();
    return inSheet;
  }

  /** Ticks or unticks filters; on a narrow screen in their sheet, which is closed again. */
  async toggleFilters(...names: readonly string[]): Promise<void> {
    const inSheet = await this.showFilters();
    for (const name of names) await this.filter(name).click();
    if (inSheet) await this.closeFilters();
  }

  /** Narrow screens: the button that opens the sheet of filters. */
  filterButton(): Locator {
    const name = new RegExp(`^${escaped(this.t.filters.open(0))}( · \\d+)?$`);
    return this.page.getByRole('button', { name });
  }

  /** Narrow screens: the sheet of filters. */
  filterSheet(): Locator {
    return this.page.getByRole('dialog', { name: this.t.filters.heading });
  }

  /** Narrow screens: closes the sheet by the button that says how many sites it will show. */
  async closeFilters(): Promise<void> {
    const shown = this.filterSheet().getByRole('button').last();
    await shown.click();
    await expect(this.filterSheet()).toBeHidden();
  }

  /** Types into the search box, letter by letter, and sees the suggestions. */
  async type(text: string): Promise<void> {
    await this.searchBox.fill('');
    await this.searchBox.pressSequentially(text);
  }

  /** Types into the search box and closes the suggestions: what counts is the list. */
  async searchFor(text: string): Promise<void> {
    await this.type(text);
    await this.searchBox.press('Enter');
    await expect(this.searchBox).toHaveAttribute('aria-expanded', 'false');
  }

  /** The suggestions of a group below the search box. */
  suggestions(group: keyof Texts['search']['groups']): Locator {
    return this.page
      .getByRole('listbox', { name: this.t.search.suggestions })
      .getByRole('group', { name: this.t.search.groups[group] })
      .getByRole('option');
  }

  /** The detail of a site: a region or a dialog that bears its name. */
  panel(name: string): Locator {
    const options = { name, exact: true };
    return this.page.getByRole('region', options).or(this.page.getByRole('dialog', options));
  }

  /** The parameters of the address, decoded. */
  parameters(): Readonly<Record<string, string>> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  /** Whether the page is wider than the screen, so that one would have to scroll sideways. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
  }

  /** The words inside of a panel that reach over the right edge of the screen. */
  async cutOff(panel: Locator): Promise<readonly string[]> {
    return panel.evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.textContent.slice(0, 60)),
    );
  }

  /** What axe-core finds, one line a fault; no rule is switched off. `state` names what is shown. */
  async axe(state?: string): Promise<readonly string[]> {
    return axeComplaints(this.page, state);
  }
}

/** Whether a picture has coloured pixels; on the map only symbols and areas of sites have a colour. */
function hasColour(picture: Picture): boolean {
  let count = 0;
  for (let x = 1; x <= picture.width; x++)
    for (let y = 1; y <= picture.height; y++)
      if (hueAt(picture, x, y) !== null && ++count > fewestColouredPixels) return true;
  return false;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
