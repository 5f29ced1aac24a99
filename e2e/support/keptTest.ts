import type { Page } from '@playwright/test';
import { Host } from './releases';
import { test as base } from './test';

interface Kept {
  /** Has the map; under a path, as most hosts of towns. */
  readonly host: Host;
}

/** The `test` for what is kept on the device. */
export const test = base.extend<Kept>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.end();
  },
  baseURL: ({ host }, use) => use(host.address),
});

/** Waits until a release is on the device and answers the page. */
export const keptWhole = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null)
      await new Promise((resolve) =>
        serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
