import type { Locator, Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { publishedSites, siteCount } from './support/facts';
import { expect, test } from './support/test';

const words = de.time;

/** The strip, unfolded where it is folded. */
async function openStrip(page: Page): Promise<Locator> {
  const strip = page.getByRole('region', { name: words.heading });
  await expect(strip).toBeVisible();
  const fold = strip.getByRole('button', { name: words.heading });
  if (await fold.isVisible()) await fold.click();
  return strip;
}

/** All the money of some years, in the words of the sentence. */
function moneyOf(from: number, to: number): string {
  const amounts = publishedSites
    .flatMap(({ allocations }) => allocations)
    .filter(({ year }) => year >= from && year <= to);
  return de.format.euroShort(amounts.reduce((sum, { amountEur }) => sum + amountEur, 0));
}

test('arrow keys select years: address, sentence, list and map follow; a button shows all again', async ({
  app,
  page,
}) => {
  await app.open();
  const strip = await openStrip(page);
  const first = strip.getByRole('slider', { name: words.first });
  const last = strip.getByRole('slider', { name: words.last });

  await first.focus();
  const firstYear = Number(await first.getAttribute('aria-valuenow'));
  for (let year = firstYear; year < 2019; year++) await page.keyboard.press('ArrowRight');
  await last.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');

  await expect(first).toHaveAttribute('aria-valuetext', /^2019: 27,3/);
  await expect(last).toHaveAttribute('aria-valuenow', '2021');
  expect(await app.parameters()).toEqual({ von: '2019', bis: '2021' });
  await expect(app.sentence()).toContainText(moneyOf(2019, 2021));
  await expect(app.sentence()).toContainText('2019 bis 2021');
  const found = await app.listCount();
  expect(found).toBeLessThan(siteCount);
  await expect(app.map).toHaveAttribute('data-sites-drawn', String(found));

  await strip.getByRole('button', { name: words.all }).click();
  await expect(app.sites()).toHaveCount(siteCount);
  expect(await app.parameters()).toEqual({});
});

test('a pointer drawn over the years selects them, a click one year, a second click all', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open();
  const strip = await openStrip(page);
  await strip.scrollIntoViewIfNeeded();
  const bars = await strip.locator('svg:has(g > rect)').boundingBox();
  if (bars === null) throw new Error('no bars on the screen');
  const slider = strip.getByRole('slider', { name: words.last });
  const lastYear = Number(await slider.getAttribute('aria-valuenow'));
  const firstYear = Number(
    await strip.getByRole('slider', { name: words.first }).getAttribute('aria-valuenow'),
  );
  const slot = bars.width / (lastYear - firstYear + 1);
  const x = (year: number) => bars.x + (year - firstYear + 0.5) * slot;
  const y = bars.y + bars.height / 2;

  await page.mouse.move(x(2015), y);
  await page.mouse.down();
  await page.mouse.move(x(2018), y, { steps: 4 });
  await page.mouse.up();
  expect(await app.parameters()).toEqual({ von: '2015', bis: '2018' });
  await expect(app.sentence()).toContainText(moneyOf(2015, 2018));

  await page.mouse.click(x(2020), y);
  expect(await app.parameters()).toEqual({ von: '2020', bis: '2020' });
  await page.mouse.click(x(2020), y);
  expect(await app.parameters()).toEqual({});
});

test('with less motion the years go on by steps, and nothing scrolls sideways', async ({
  app,
  page,
}) => {
  await app.withoutMap();
  await app.open('?von=2018&bis=2019');
  const strip = await openStrip(page);
  await strip.getByRole('button', { name: words.next }).click();
  expect(await app.parameters()).toEqual({ von: '2019', bis: '2020' });
  expect(await app.scrollsSideways()).toBe(false);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('years run by themselves until a person does anything else', async ({ app, page }) => {
    await app.withoutMap();
    await app.open();
    const strip = await openStrip(page);
    await strip.getByRole('button', { name: words.play }).click();
    await expect(strip.getByRole('button', { name: words.pause })).toBeVisible();
    await expect.poll(async () => Number((await app.parameters()).von)).toBeGreaterThan(2006);
    await page.keyboard.press('Shift');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(strip.getByRole('button', { name: words.play })).toBeVisible();
    await expect(app.spoken()).toContainText(`gefördert ${(await app.parameters()).von}`);
  });
});
