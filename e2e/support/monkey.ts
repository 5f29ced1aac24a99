import { expect, type Page } from '@playwright/test';
import { seededRandom } from '../../src/testing/seededRandom';
import { de } from '../../src/text/de/texts';
import { en } from '../../src/text/en/texts';
import { ls } from '../../src/text/ls/texts';
import { answerOf } from './addressAnswer';
import type { QuartierskarteDriver } from './driver';

interface MonkeyOptions {
  readonly seed: number;
  readonly seconds: number;
  /** Called once, when half of the time is over. */
  readonly halfway?: () => Promise<void>;
  /** Takes away what something else, such as a translator, has added to a text. */
  readonly plain?: (text: string) => string;
}

/**
 * Uses the page at random, the same way for the same seed: clicks what can be clicked, types,
 * presses keys, drags, turns the wheel, goes Back and Forward. After each step, list, sentence and
 * map must show what the address says.
 * @returns the number of steps
 */
export async function monkey(
  app: QuartierskarteDriver,
  { seed, seconds, halfway, plain = (text) => text }: MonkeyOptions,
): Promise<number> {
  const random = seededRandom(seed);
  const done: string[] = [];
  const start = Date.now();
  const passed = () => (Date.now() - start) / 1000;
  let waiting = halfway;
  while (passed() < seconds) {
    if (waiting !== undefined && passed() > seconds / 2) {
      await waiting();
      done.push('halfway');
      waiting = undefined;
    }
    done.push(await step(app.page, random));
    await expect(
      async () => {
        await comeBack(app.page);
        const now = await shown(app, plain);
        expect(now).toEqual(await expected(app, now));
      },
      `seed ${seed}, ${done.length} steps, the last: ${done.slice(-8).join(' → ')}`,
    ).toPass({
      timeout: 20_000,
    });
  }
  return done.length;
}

/** Words that find something, words that do not, and what gets pasted by mistake. */
const words = [
  ...['Kassel', 'wesertor', 'kita', '2019', '06611000', 'offenbach am main'],
  ...['Xyzzy', '🏠', ' ', '<b>'],
];
const keys = [
  ...['Escape', 'Enter', 'Tab', 'Shift+Tab', 'Space', 'ArrowDown', 'ArrowUp', 'ArrowRight'],
  ...['Home', 'End', 'PageDown', '?', '+', '-', 'Backspace'],
];

/** One action, named for the report. */
async function step(page: Page, random: () => number): Promise<string> {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
  const somewhere = async () => {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.mouse.move(random() * width, random() * height, { steps: 3 });
  };
  const dice = random();
  if (dice < 0.6) return click(page, random());
  if (dice < 0.7) {
    const word = one(words);
    await page.getByRole('combobox').first().focus();
    await page.keyboard.type(word);
    return `type "${word}"`;
  }
  if (dice < 0.84) {
    const key = one(keys);
    await page.keyboard.press(key);
    return key;
  }
  if (dice < 0.92) return travel(page, random() < 0.6 ? -1 : 1);
  await somewhere();
  if (dice < 0.96) {
    await page.mouse.wheel(0, random() < 0.5 ? -400 : 400);
    return 'wheel';
  }
  await page.mouse.down();
  await somewhere();
  await page.mouse.up();
  return 'drag';
}

/** Clicks into the middle of a control in view that nothing covers. */
async function click(page: Page, where: number): Promise<string> {
  const target = await page.evaluate((part) => {
    const controls = [
      ...['a[href]', 'button', 'summary', 'select', 'label', 'canvas', '[tabindex="0"]'],
      ...['[role=option]', '[role=slider]', 'svg a', 'svg circle'],
    ].join();
    const reachable = [...document.querySelectorAll(controls)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const hit = document.elementFromPoint(x, y);
      const leaves =
        element instanceof HTMLAnchorElement &&
        (element.origin !== location.origin || element.target === '_blank');
      if (hit === null || !element.contains(hit) || leaves) return [];
      return { x, y, name: (element.ariaLabel ?? element.textContent).trim().slice(0, 30) };
    });
    return reachable[Math.floor(part * reachable.length)] ?? null;
  }, where);
  if (target === null) return 'nothing to click';
  await page.mouse.click(target.x, target.y);
  return `click "${target.name}"`;
}

/** Back or Forward inside of the visit. */
async function travel(page: Page, by: -1 | 1): Promise<string> {
  await page.evaluate((steps) => {
    if (steps < 0 ? navigation.canGoBack : navigation.canGoForward) history.go(steps);
  }, by);
  return by < 0 ? 'Back' : 'Forward';
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
async function shown(app: QuartierskarteDriver, plain: (text: string) => string): Promise<Shown> {
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
