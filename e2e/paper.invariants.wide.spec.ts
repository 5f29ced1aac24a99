import type { Page } from '@playwright/test';
import { outDir } from '../tools/inputs.mjs';
import { readPublished, type SiteFact } from './support/facts';
import { test } from './support/realTest';
import { expect } from './support/test';

/** Those with most to print: what each source, measure and amount takes is about the same. */
const longest = readPublished(outDir)
  .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, 12);

function lengthOf({ sources, measures, allocations, remarks }: SiteFact): number {
  return sources.length + 2 * measures.length + allocations.length + 2 * remarks.length;
}

/** Number of sheets of A4 on which a page prints. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('the page of a site prints on at most two sheets of A4', async ({ app, page }) => {
  for (const { id } of longest) {
    await app.openStill(`standort/${id}/`);
    expect(await sheets(page), id).toBeLessThanOrEqual(2);
  }
});

test('so does its panel', async ({ app, page }) => {
  await app.withoutMap();
  for (const { id } of longest.slice(0, 3)) {
    await app.open(`?standort=${id}`);
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
    await expect(page.locator('#quellen')).toBeVisible();
    expect(await sheets(page), id).toBeLessThanOrEqual(2);
  }
});
