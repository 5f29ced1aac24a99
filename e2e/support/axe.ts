import { readFileSync } from 'node:fs';
import { type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { inProject } from './facts';

const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Runs every rule of axe-core on the page as it is: WCAG A and AA in all versions, best practice,
 * and those that axe leaves out unless asked. Only the stricter level AAA is no promise of the page.
 * What was run is noted in the report of the test: the declaration of accessibility is made from it.
 * @param state what the page shows, in words of the report; without it the name of the test is taken
 * @param part selector of what axe looks at, where all else is the same as in another state
 * @returns one line for each faulty element
 */
export async function axeComplaints(
  page: Page,
  state?: string,
  part = 'html',
): Promise<readonly string[]> {
  // Compiling it takes longer than a run: once a document is enough.
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
