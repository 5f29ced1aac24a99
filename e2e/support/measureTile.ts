import type { Page } from '@playwright/test';
import { readPng } from './png';

/** Side of the sampled square: inside of the tile's rim. */
const side = 18;
/** Maximum brightness of ink in the light theme. */
const darkBelow = 110;

/**
 * How a measure's tile with its centre at x/y is drawn: ink on paper, paper on ink, or not at all.
 */
export async function tileAt(page: Page, x: number, y: number): Promise<'plain' | 'lit' | 'none'> {
  const [left, top] = [Math.round(x) - side / 2, Math.round(y) - side / 2];
  // Only this square: a screenshot of the whole page takes seconds in software rendering.
  const clip = { x: left, y: top, width: side, height: side };
  const picture = readPng(await page.screenshot({ clip, scale: 'css', animations: 'disabled' }));
  let dark = 0;
  for (let column = 0; column < side; column++)
    for (let row = 0; row < side; row++) {
      const colour = picture.at(column, row);
      if (colour !== null && Math.max(...colour) < darkBelow) dark += 1;
    }
  const share = dark / side ** 2;
  if (share > 0.5) return 'lit';
  return share > 0.08 ? 'plain' : 'none';
}
