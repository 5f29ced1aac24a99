import { expect, type Locator, type Page } from '@playwright/test';
import { tableNames } from '../../src/text/upkeep/columns';
import { frameWords } from '../../src/text/upkeep/frame';
import { openWords } from '../../src/text/upkeep/open';
import { tablesWords as words } from '../../src/text/upkeep/tables';
import { columnsOfTable, type DraftTable } from '../../src/upkeep/draft/draft';

/** A table of the Pflege page in the words of those who edit it. */
export class TablesDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens what is published, and a table of it. */
  async openPublished(table: DraftTable): Promise<void> {
    await this.page.goto('./pflege/');
    await this.page.getByRole('button', { name: openWords.published.open }).click();
    await expect(this.page.getByRole('heading', { name: openWords.opened.heading })).toBeVisible();
    await this.show(table);
  }

  async show(table: DraftTable): Promise<void> {
    await this.page
      .getByRole('navigation', { name: frameWords.navigation })
      .getByRole('link', { name: frameWords.views.tabellen, exact: true })
      .click();
    await this.tab(table).click();
    await expect(this.grid(table)).toBeVisible();
  }

  tab(table: DraftTable): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${tableNames[table]} .*\\b${table}`) });
  }

  grid(table: DraftTable): Locator {
    return this.page.getByRole('grid', { name: words.grid(table) });
  }

  /** A cell by its row among those that are shown, from 1, and its column. */
  cell(table: DraftTable, row: number, column: string): Locator {
    // The number of the row comes before the columns of the file, and which there are depends on no year.
    const index = columnsOfTable(table, 2100).indexOf(column) + 2;
    return this.grid(table).locator(
      `[role="row"][aria-rowindex="${row + 1}"] > [aria-colindex="${index}"]`,
    );
  }

  /** Types into a cell that is read, and leaves it with Enter. */
  async type(cell: Locator, text: string): Promise<void> {
    await cell.click();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes as from a spreadsheet, where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** What a spreadsheet would get of the marked cells. */
  async copied(): Promise<string> {
    return this.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return clipboardData.getData('text/plain');
    });
  }

  /** Undo, problems and what is kept, in the head. */
  tools(): Locator {
    return this.page.getByRole('region', { name: frameWords.tools });
  }

  async isKept(changes: number): Promise<void> {
    await expect(this.tools()).toContainText(frameWords.states.kept(changes));
  }

  /** Goes on with the Tab key until something has the focus. */
  async tabTo(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 80; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The Tab key does not get there.');
  }
}
