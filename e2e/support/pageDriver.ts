import { expect, type Locator, type Page } from '@playwright/test';
import { de } from '../../src/text/de/texts';
import type { Texts } from '../../src/text/texts';
import { axeComplaints } from './axe';

/** The page as a whole: its address, its files, its size, its announcements. */
export class PageDriver {
  readonly page: Page;
  /** The expected texts of the page. */
  readonly t: Texts;

  constructor(page: Page, t: Texts = de) {
    this.page = page;
    this.t = t;
  }

  /** Opens an address such as `?massnahme=kita` and waits until the page is interactive, its list whole. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator('html[data-live]')).toBeAttached();
    await this.waitForWholeList();
    // Another font breaks lines differently, and its arrival shifts everything below.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** It begins with some entries, and has all when React has taken over the page. */
  async waitForWholeList(): Promise<void> {
    await expect(this.page.locator('#standorte > [aria-hidden]')).toHaveCount(0);
  }

  /** Opens a static page whose script does not come: it stays as the build has written it. */
  async openStill(path: string): Promise<void> {
    await this.page.route('**/assets/start-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await this.page.goto(`./${path}`);
  }

  /** Serves these operator settings as betrieb.json. */
  async operate(settings: unknown): Promise<void> {
    await this.page.route('**/betrieb.json', (route) => route.fulfill({ json: settings }));
  }

  /** Holds a script back until the returned function is called. */
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

  /** The live region of the page. */
  spoken(): Locator {
    return this.page.locator('[aria-live=polite]').last();
  }

  /**
   * What the address says, decoded: its parameters, and those that its page stands for. Asks the page itself: `page.url()` learns of a changed
   * address by a message of its own, which may come after the answer to the click that changed it.
   */
  async parameters(): Promise<Readonly<Record<string, string>>> {
    return meaningOf(await this.page.evaluate(() => location.href));
  }

  /** Whether the page is wider than the screen and would scroll sideways. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
  }

  /** The texts in a panel that overflow the right edge of the screen. */
  async cutOff(panel: Locator): Promise<readonly string[]> {
    return panel.evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.textContent.slice(0, 60)),
    );
  }

  /**
   * The findings of axe-core, one line each; no rule is disabled. `state` names what is shown,
   * `part` selects what is new in it.
   */
  async axe(state?: string, part?: string): Promise<readonly string[]> {
    return axeComplaints(this.page, state, part);
  }
}

/** What an address says: its parameters, and the site and the language that its page stands for. */
export function meaningOf(address: string): Readonly<Record<string, string>> {
  const { pathname, searchParams } = new URL(address);
  const [, folder, site] = /\/(en\/)?standort\/([^/]+)\/$/.exec(pathname) ?? [];
  return {
    ...(site !== undefined && { standort: site }),
    ...(folder !== undefined && { sprache: 'en' }),
    ...Object.fromEntries(searchParams),
  };
}
