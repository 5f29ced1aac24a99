import type { Browser, CDPSession, Page } from '@playwright/test';
import { catchMap } from '../e2e/support/liveMap';

/** What stands between a page and its visitor. */
export interface Condition {
  readonly name?: string;
  /** Lighthouse's slow 4G. */
  readonly phoneLine?: true;
  /** How many times slower the processor is. */
  readonly slowdown?: number;
}

const phoneLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const viewport = { width: 1440, height: 900 };

/** What takes longer than this is not waited for. */
export const patienceMs = 60_000;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly end: () => Promise<void>;
}

/** A new visitor with an empty cache. */
export async function startVisit(browser: Browser, condition: Condition = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await catchMap(page);
  const session = await context.newCDPSession(page);
  if (condition.phoneLine) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', phoneLine);
  }
  if (condition.slowdown)
    await session.send('Emulation.setCPUThrottlingRate', { rate: condition.slowdown });
  return { page, session, end: () => context.close() };
}

/** Two frames and an idle moment, until the map has drawn all it has been given. */
export const rested = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    do
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 })),
        ),
      );
    while (
      // Leaflet's map is caught, too, and has no such function.
      window.caughtMap &&
      'loaded' in window.caughtMap &&
      !window.caughtMap.loaded()
    );
  });

/** Milliseconds that the main thread has spent in scripts, by the processor's time: it holds on a busy machine. */
export async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

/** Call it before `scriptMs`. */
export const measureScript = (session: CDPSession) =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });
