import { expect, type Locator, type Page } from '@playwright/test';
import { checkWords } from '../../src/text/upkeep/check';
import { frameWords } from '../../src/text/upkeep/frame';
import { openWords } from '../../src/text/upkeep/open';
import { placesWords } from '../../src/text/upkeep/places';
import type { ViewId } from '../../src/upkeep/page/address';

const { form: siteWords } = placesWords;

/** A file that a person chooses or drops. */
export interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The Pflege page in the words of those who use it. */
export class UpkeepDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page. @param address its fragment: `#pruefen` */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./pflege/${address}`);
    await expect(this.page.getByRole('navigation', { name: frameWords.navigation })).toBeVisible();
  }

  /** Opens what is published, and waits until it is checked. */
  async openPublished(): Promise<void> {
    await this.page.getByRole('button', { name: openWords.published.open }).click();
    await this.checked();
  }

  /** Chooses files as with the button of the view "Öffnen". */
  async choose(...files: readonly Given[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: openWords.files.open }).click();
    const payloads = files.map(({ name, content }) => ({
      ...{ name, buffer: Buffer.from(content) },
      mimeType: 'application/octet-stream',
    }));
    await (await choosing).setFiles(payloads);
    await this.checked();
  }

  /** Drops files on the view "Öffnen", as from a folder. */
  async drop(...files: readonly Given[]): Promise<void> {
    const given = files.map(({ name, content }) => ({
      ...{ name, base64: Buffer.from(content).toString('base64') },
    }));
    const dataTransfer = await this.page.evaluateHandle(async (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    }, given);
    const main = this.page.getByRole('main');
    await main.dispatchEvent('dragover', { dataTransfer });
    await main.dispatchEvent('drop', { dataTransfer });
    await expect(this.page.getByText(files[0]?.name ?? '').first()).toBeAttached();
    await this.checked();
  }

  /** Waits until something is open, and its problems are those of now. */
  async checked(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: openWords.opened.heading })).toBeVisible();
    await expect(this.page.locator('[data-reading]')).toHaveCount(0);
    await expect(this.tools().getByText(frameWords.checking)).toHaveCount(0);
  }

  async view(id: ViewId): Promise<void> {
    await this.page
      .getByRole('navigation', { name: frameWords.navigation })
      .getByRole('link', { name: frameWords.views[id], exact: true })
      .click();
  }

  /** Undo, problems and what is kept, in the head. */
  tools(): Locator {
    return this.page.getByRole('region', { name: frameWords.tools });
  }

  /** What became of the rows of a file: found, read, named. */
  async rowsOf(file: string): Promise<readonly number[]> {
    const row = this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: file, exact: true }) });
    const cells = await row.getByRole('cell').allTextContents();
    return cells.map((cell) => Number(cell.replaceAll('.', '')));
  }

  /** The problems that are in sight, by a part of what they say. */
  problem(text: string | RegExp): Locator {
    return this.page
      .getByRole('list', { name: checkWords.list })
      .getByRole('article')
      .filter({ hasText: text });
  }

  /** The form of a new site. */
  siteForm(): Locator {
    return this.page.getByRole('form', { name: siteWords.heading });
  }

  siteField(name: keyof typeof siteWords.fields): Locator {
    return this.siteForm().getByLabel(siteWords.fields[name], { exact: true });
  }

  /** Answers all that the form asks beside name, municipality and id: SYNTHETIC, a point in Fulda. */
  async fillSite({ summary, source }: { readonly summary: string; readonly source: string }) {
    await this.siteField('nameDocumented').selectOption('ja');
    await this.siteField('extent').selectOption('point');
    await this.siteField('lon').fill('9.675');
    await this.siteField('lat').fill('50.553');
    await this.siteField('precision').selectOption('site');
    await this.siteField('placeBasis').fill('Hof');
    await this.siteField('placeSource').fill('Karte');
    await this.siteField('summary').fill(summary);
    await this.siteField('programme').selectOption('lebendige-zentren');
    await this.siteField('source').fill(source);
    await this.siteForm().getByRole('button', { name: siteWords.found }).click();
  }

  undo(): Locator {
    return this.tools().getByRole('button', { name: frameWords.undo });
  }
}
