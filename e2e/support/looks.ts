import type { PageDriver } from './pageDriver';
import { expect } from './test';

/** A colour scheme, and the width of the window in CSS pixels. */
export type Look = readonly [colorScheme: 'light' | 'dark', width: number];

/**
 * What the page shows, in each of these looks: axe finds nothing, and nothing is wider than the
 * window. The page stays open in between, as opening its files anew takes longer than all of that.
 */
export async function expectGoodLooks(
  app: PageDriver,
  state: string,
  looks: readonly Look[],
): Promise<void> {
  for (const [colorScheme, width] of looks) {
    const look = `${state}, ${colorScheme} ${width}`;
    await app.page.emulateMedia({ colorScheme });
    await app.page.setViewportSize({ width, height: 800 });
    expect.soft(await app.axe(look), look).toEqual([]);
    expect.soft(await app.scrollsSideways(), `${look}, wider than the window`).toBe(false);
  }
}
