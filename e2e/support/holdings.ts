import type { CDPSession, Page } from '@playwright/test';

/** What a page holds on to. */
interface Holdings {
  /** Bytes of its scripts' memory. */
  readonly heap: number;
  /** Nodes of all documents, those that are no longer on the page, too. */
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds after rubbish has been collected. */
export async function holdings(page: Page): Promise<Holdings> {
  const session = await page.context().newCDPSession(page);
  await collect(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Twice: what the first finds may have held more. */
async function collect(session: CDPSession): Promise<void> {
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
}
