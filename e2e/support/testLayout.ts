import { layoutFaults, smallTargets } from './layoutFaults';
import { enlargeText, largeTextLanguages, layoutLanguages, layoutStates } from './layoutStates';
import { expect, test } from './test';

interface LayoutCase {
  /** Windows, each width and height in CSS pixels, from narrow to wide. */
  readonly windows: readonly (readonly [width: number, height: number])[];
  /** Minimum side of a target, in CSS pixels. */
  readonly targetPx: number;
  /** The window in which text at 200 % must fit. */
  readonly largeText: readonly [width: number, height: number];
  /** Includes the states of narrow windows. */
  readonly narrow?: boolean;
}

const soft = expect.configure({ soft: true });

/**
 * One test per state and language, through all windows: nothing overlaps, is cut off or scrolls
 * sideways.
 */
export function testLayout({ windows, targetPx, largeText, narrow = false }: LayoutCase): void {
  const states = layoutStates.filter(({ narrowOnly = false }) => narrow || !narrowOnly);
  for (const language of layoutLanguages)
    for (const { name, query, act, fresh = false } of states)
      test(`all has its room: ${name}, ${language}`, async ({ app, page }) => {
        await app.withoutMap();
        for (const [turn, [width, height]] of windows.entries()) {
          await page.setViewportSize({ width, height });
          if (turn === 0 || fresh) {
            await app.open(`?sprache=${language}&${query}`);
            await act(page);
          }
          // The page reacts to a resize with a delay.
          await soft
            .poll(() => layoutFaults(page), { message: `${width} x ${height}`, timeout: 2000 })
            .toEqual([]);
          soft(await smallTargets(page, targetPx), `${width} x ${height}, targets`).toEqual([]);
        }
      });

  const [width, height] = largeText;
  for (const language of largeTextLanguages)
    test(`letters of twice the size have their room at ${width} pixels, ${language}`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await app.withoutMap();
      for (const { name, query, act } of states) {
        await app.open(`?sprache=${language}&${query}`);
        await enlargeText(page);
        await act(page);
        soft(await layoutFaults(page), name).toEqual([]);
      }
    });
}
