import { expect, type Locator, type Page } from '@playwright/test';
import { de } from '../../src/text/de/texts';
import type { Texts } from '../../src/text/texts';
import { axeComplaints } from './axe';

/** The page as a whole: its address, its files, its size, what it says. */
export class PageDriver {
  readonly page: Page;
  /** The words that the page is expected to use. */
  readonly t: Texts;

  constructor(page: Page, t: Texts = de) {
    this.page = page;
    this.t = t;
  }

  /** Opens an address such as `?massnahme=kita` and waits until the page answers to its user. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator('html[data-live]')).toBeAttached();
    // Words in another font have other lines, and all below them moves when it comes.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** Lets the operator of the page have set this in betrieb.json. */
  async operate(settings: unknown): Promise<void> {
    await this.page.route('**/betrieb.json', (route) => route.fulfill({ json: settings }));
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

  /** What the page speaks by itself. */
  spoken(): Locator {
    return this.page.locator('[aria-live=polite]').last();
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

  /**
   * What axe-core finds, one line a fault; no rule is switched off. `state` names what is shown, `part`
   * selects what is new in it.
   */
  async axe(state?: string, part?: string): Promise<readonly string[]> {
    return axeComplaints(this.page, state, part);
  }
}
