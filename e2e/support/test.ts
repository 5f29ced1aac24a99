import { test as base, expect } from '@playwright/test';
import { QuartierskarteDriver } from './driver';
import { Graphics } from './graphics';
import { PageWatch } from './pageWatch';

interface Fixtures {
  /** Fails the test on console errors, page errors and requests to other servers. */
  readonly watch: PageWatch;
  /** Keeps what the page showed when a test failed. */
  readonly pictureOfFailure: undefined;
  /** The page as its users see it. */
  readonly app: QuartierskarteDriver;
  /** The WebGL of the device. */
  readonly graphics: Graphics;
}

/** The `test` of all specs. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new PageWatch(context, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.complaints(), 'console, page errors, requests to other servers').toEqual([]);
    },
    { auto: true },
  ],
  pictureOfFailure: [
    async ({ page }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      const path = info.outputPath('failed.png');
      await page.screenshot({ path, timeout: 10_000 });
      info.attachments.push({ name: 'failed', path, contentType: 'image/png' });
    },
    { auto: true },
  ],
  app: async ({ page }, use) => {
    const app = new QuartierskarteDriver(page);
    // Most tests are not about streets, and none may depend on a service of others.
    await app.operate({ grundkarte: 'umriss', dienst: 'basemap.de' });
    await use(app);
  },
  graphics: async ({ page }, use) => use(await Graphics.of(page)),
});

export { expect };
