import type { Page } from '@playwright/test';
import { seededRandom } from '../../src/testing/seededRandom';
import { expectAgreement } from './agreement';
import type { QuartierskarteDriver } from './driver';

/** Steps that are gone however slow the machine is. */
const fewest = 10;

interface MonkeyOptions {
  readonly seed: number;
  readonly seconds: number;
  /** Called once, when half of the time is over. */
  readonly halfway?: () => Promise<void>;
  /** As for `expectAgreement`. */
  readonly plain?: (text: string) => string;
}

/**
 * Uses the page at random, the same way for the same seed: clicks what can be clicked, types,
 * presses keys, drags, turns the wheel, goes Back and Forward. After each step, list, sentence and
 * map must show what the address says.
 */
export async function monkey(
  app: QuartierskarteDriver,
  { seed, seconds, halfway, plain }: MonkeyOptions,
): Promise<void> {
  const random = seededRandom(seed);
  const done: string[] = [];
  const start = Date.now();
  const passed = () => (Date.now() - start) / 1000;
  let waiting = halfway;
  while (passed() < seconds || done.length < fewest) {
    if (waiting !== undefined && passed() > seconds / 2) {
      await waiting();
      done.push('halfway');
      waiting = undefined;
    }
    done.push(await step(app.page, random));
    const last = done.slice(-8).join(' → ');
    await expectAgreement(app, `seed ${seed}, ${done.length} steps, the last: ${last}`, plain);
  }
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
  if (dice < 0.6) return click(page, random(), random());
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

/** What can be clicked, by role: each gets as many clicks, however many there are of it. */
const roles: Readonly<Record<string, string>> = {
  link: 'a[href], svg a',
  button: 'button, summary',
  checkbox: 'label:has(input[type=checkbox]), input[type=checkbox]',
  radio: 'label:has(input[type=radio]), input[type=radio]',
  combobox: 'select, [role=combobox]',
  option: '[role=option]',
  slider: '[role=slider], input[type=range]',
  map: 'canvas, svg circle, [tabindex="0"]',
};

/** Clicks into the middle of a control in view that nothing covers. */
async function click(page: Page, role: number, which: number): Promise<string> {
  const target = await page.evaluate(
    ([byRole, ofRoles, ofControls]) => {
      const all = Object.entries(byRole).flatMap(([name, controls]) => {
        const reachable = [...document.querySelectorAll(controls)].flatMap((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const x = left + width / 2;
          const y = top + height / 2;
          const hit = document.elementFromPoint(x, y);
          const leaves =
            element instanceof HTMLAnchorElement &&
            (element.origin !== location.origin || element.target === '_blank');
          if (hit === null || !element.contains(hit) || leaves) return [];
          const text = (element.ariaLabel ?? element.textContent).trim().slice(0, 30);
          return { x, y, name: `${name} "${text}"` };
        });
        return reachable.length === 0 ? [] : [reachable];
      });
      const controls = all[Math.floor(ofRoles * all.length)] ?? [];
      return controls[Math.floor(ofControls * controls.length)] ?? null;
    },
    [roles, role, which] as const,
  );
  if (target === null) return 'nothing to click';
  await page.mouse.click(target.x, target.y);
  return `click ${target.name}`;
}

/** Back or Forward inside of the visit. */
async function travel(page: Page, by: -1 | 1): Promise<string> {
  await page.evaluate((steps) => {
    if (steps < 0 ? navigation.canGoBack : navigation.canGoForward) history.go(steps);
  }, by);
  return by < 0 ? 'Back' : 'Forward';
}
