import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { inProject } from './facts';

const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Runs every rule of axe-core on the page as it is: WCAG A and AA in all versions, best practice,
 * and those that axe leaves out unless asked. Only the stricter level AAA is no promise of the page.
 * @returns one line for each faulty element
 */
export async function axeComplaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axe };
    const rules = tester.getRules().filter(({ tags }) => !tags.includes('wcag2aaa'));
    const all = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await tester.run(document, { rules: all, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    );
  });
}
