import { readFileSync } from 'node:fs';
import { type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { inProject } from './facts';

const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Runs every rule of axe-core on the page as it is: WCAG A and AA in all versions, best practice,
 * and those that are off by default. Only level AAA is left out: the page does not promise it. The
 * run is noted in the test's report, from which the accessibility statement is made.
 * @param state what the page shows, as named in the report; defaults to the name of the test
 * @param part selector of what axe checks, where the rest is the same as in another state
 * @returns one line per faulty element
 */
export async function axeComplaints(
  page: Page,
  state?: string,
  part = 'html',
): Promise<readonly string[]> {
  // Compiling it takes longer than a run: once per document is enough.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { complaints, ...run } = await page.evaluate(async (selector) => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axe };
    const rules = tester.getRules().filter(({ tags }) => !tags.includes('wcag2aaa'));
    const all = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await tester.run(selector, { rules: all, resultTypes: ['violations'] });
    const { colorScheme } = getComputedStyle(document.documentElement);
    return {
      complaints: violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
      ),
      axe: tester.version,
      theme: matchMedia('(prefers-contrast: more)').matches ? 'contrast' : colorScheme,
      language: document.documentElement.lang,
      widthPx: innerWidth,
      rules: rules.length,
    };
  }, part);
  const browser = page.context().browser();
  const note = {
    ...run,
    browser: `${browser?.browserType().name() ?? ''} ${browser?.version() ?? ''}`,
    state: state ?? null,
    complaints: complaints.length,
  };
  test.info().annotations.push({ type: 'axe', description: JSON.stringify(note) });
  return complaints;
}
