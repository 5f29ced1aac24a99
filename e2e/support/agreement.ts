import { expect, type Page } from '@playwright/test';
import { de } from '../../src/text/de/texts';
import { en } from '../../src/text/en/texts';
import { ls } from '../../src/text/ls/texts';
import { answerOf } from './addressAnswer';
import type { QuartierskarteDriver } from './driver';

/** Takes away what something else, such as a translator, has added to a text. */
type Plain = (text: string) => string;

/**
 * List, sentence and map show what the address says, in whichever language.
 * @param message says what came before
 */
export async function expectAgreement(
  app: QuartierskarteDriver,
  message: string,
  plain: Plain = (text) => text,
): Promise<void> {
  await expect(async () => {
    await comeBack(app.page);
    const now = await shown(app, plain);
    expect(now).toEqual(await expected(app, now));
  }, message).toPass({ timeout: 20_000 });
}

/**
 * From pages without a map, as a legal one, back to that with it: before it there may be the page
 * of a site that does not become the map.
 */
async function comeBack(page: Page): Promise<void> {
  while (!(await isMap(page))) await page.goBack();
  await expect(page.locator('html[data-live]')).toBeAttached();
}

async function isMap(page: Page): Promise<boolean> {
  // Each page has come as far as to tell which it is.
  await page.locator('#root, h1').first().waitFor({ state: 'attached' });
  const root = page.locator('#root');
  // The page of a site becomes the map, or says that parts of it do not come.
  if ((await page.locator('meta[name="quartierskarte:oeffnet"]').count()) > 0)
    await root.or(page.getByRole('alert')).first().waitFor({ state: 'attached' });
  return (await root.count()) > 0;
}

const languages = [de, en, ls];

interface Shown {
  readonly ids: readonly string[];
  readonly sentence: string;
  readonly drawn: number;
}

/** In whichever language, which may change at any time: waits for nothing. */
async function shown(app: QuartierskarteDriver, plain: Plain): Promise<Shown> {
  const listed = await Promise.all(languages.map((t) => app.speaking(t).listedIds()));
  const sentences = await app.sentence().locator('strong').allTextContents();
  const drawn = await app.page
    .locator('[data-map-state]')
    .evaluateAll(([map]) => Number(map?.getAttribute('data-sites-drawn')));
  const ids = [...new Set(listed.flat())].toSorted();
  return { ids, sentence: plain(sentences.join()), drawn };
}

async function expected(app: QuartierskarteDriver, { sentence }: Shown): Promise<Shown> {
  const { sites, onMap, totals } = answerOf(await app.page.evaluate(() => location.search));
  const sentences = languages.map((t) => t.result.main(totals));
  return {
    ids: sites.map(({ id }) => id).toSorted(),
    sentence: sentences.find((known) => known === sentence) ?? sentences[0] ?? '',
    drawn: onMap.length,
  };
}
