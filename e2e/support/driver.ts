import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExportFormat } from '../../src/query/export/exportFormat';
import { saveWords } from '../../src/text/de/save';
import type { Texts } from '../../src/text/texts';
import { MapDriver } from './mapDriver';

/** The page in the words of its users: what they do and what they see. Specs use only this. */
export class QuartierskarteDriver extends MapDriver {
  readonly list: Locator;
  readonly searchBox: Locator;

  constructor(page: Page, t?: Texts) {
    super(page, t);
    this.list = page.getByRole('list', { name: this.t.list.label, exact: true });
    this.searchBox = page
      .getByRole('search', { name: this.t.search.landmark })
      .getByRole('combobox', { name: this.t.search.label });
  }

  /** The same page for someone who reads another language; the address chooses it. */
  speaking(t: Texts): QuartierskarteDriver {
    return new QuartierskarteDriver(this.page, t);
  }

  /** The link of a site in the list. */
  site(name: string): Locator {
    return this.list.getByRole('link').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** All links of the list. */
  sites(): Locator {
    return this.list.getByRole('link');
  }

  /** How many links of the list are whole in sight: in the column, above the tray. */
  async sitesInSight(): Promise<number> {
    return this.page.locator('#standorte a[href*="standort/"]').evaluateAll((links) => {
      const column = document.querySelector('main')?.getBoundingClientRect();
      const tray = document.querySelector('[data-tray]')?.getBoundingClientRect();
      const lower = Math.min(column?.bottom ?? 0, tray?.top ?? innerHeight) + 0.5;
      return links.filter((link) => link.getBoundingClientRect().bottom <= lower).length;
    });
  }

  /** The ids of the listed sites, in order. */
  async listedIds(): Promise<readonly string[]> {
    return this.sites().evaluateAll((links) =>
      links.map((link) => /standort\/([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );
  }

  async listCount(): Promise<number> {
    return this.sites().count();
  }

  /** The sentence above the list. */
  sentence(): Locator {
    return this.page.getByRole('main').getByRole('status').first();
  }

  /** Opens what the list offers to take away: files, a link, a picture, paper. */
  async takeAway(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.t.list.take, exact: true }).click();
    return this.page.getByRole('dialog', { name: this.t.list.take, exact: true });
  }

  /** Exports what is shown as a file, in German: its name and its text. */
  async save(format: ExportFormat): Promise<{ readonly name: string; readonly text: string }> {
    const ways = await this.takeAway();
    const arriving = this.page.waitForEvent('download');
    await ways.getByRole('button', { name: saveWords.formats[format] }).click();
    const download = await arriving;
    await this.page.keyboard.press('Escape');
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  /** The checkbox of a measure type or programme, by the label of its chip. */
  filter(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${escaped(name)}, `) });
  }

  /** The count on a chip. */
  async filterCount(name: string): Promise<number> {
    const label = (await this.filter(name).getAttribute('aria-label')) ?? '';
    return Number(/, (\d+)/.exec(label)?.[1]);
  }

  /** The list of active filters, each a button that removes it; missing without filters. */
  chosen(): Locator {
    return this.page.getByRole('list', { name: this.t.filters.active });
  }

  /**
   * Ticks or unticks types and programmes; on a narrow screen programmes are in the sheet, which is
   * closed again.
   */
  async toggleFilters(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const inSheet = !(await this.filter(name).isVisible());
      if (inSheet) await this.filterButton().click();
      // A type that has no room in the bar comes up with the focus.
      await this.filter(name).focus();
      await this.filter(name).click();
      if (inSheet) await this.closeFilters();
    }
  }

  /** Narrow screens: the button that opens the filter sheet. */
  filterButton(): Locator {
    // A translator marks what it has translated.
    const name = new RegExp(`^${escaped(this.t.filters.open(0))}( · \\d+)?\\W?$`);
    return this.page.getByRole('button', { name });
  }

  /** Narrow screens: the filter sheet. */
  filterSheet(): Locator {
    return this.page.getByRole('dialog', { name: this.t.filters.heading });
  }

  /** Narrow screens: closes the sheet with the button that announces the number of sites. */
  async closeFilters(): Promise<void> {
    const shown = this.filterSheet().getByRole('button').last();
    await shown.click();
    await expect(this.filterSheet()).toBeHidden();
  }

  /** Types into the search box, letter by letter, and waits for the suggestions. */
  async type(text: string): Promise<void> {
    await this.searchBox.fill('');
    await this.searchBox.pressSequentially(text);
  }

  /** Types into the search box and closes the suggestions: only the list matters. */
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

  /** The detail of a site: a region or dialog with its name. */
  panel(name: string): Locator {
    const options = { name, exact: true };
    return this.page.getByRole('region', options).or(this.page.getByRole('dialog', options));
  }
}

/** A text as a part of a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
