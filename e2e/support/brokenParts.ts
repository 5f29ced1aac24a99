import type { Page } from '@playwright/test';

/** Serves the scripts at an address with a change, until the returned function is called. */
async function changeScript(
  page: Page,
  address: string,
  change: (script: string) => string,
): Promise<() => Promise<void>> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const body = change(script);
    if (body === script) throw new Error(`nothing to change in ${address}`);
    // Else a reload would take it from the cache.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body });
  });
  return () => page.unroute(address);
}

/** The script with which the page starts. */
const startScript = '**/assets/start-*.js';

/**
 * From its next loading on, a component that comes in a script of its own throws whenever it
 * renders. Returns what mends the script.
 */
export const breakComponent = (page: Page, name: string) =>
  changeScript(page, `**/assets/${name}-*.js`, (script) => {
    const fault = `\nfunction syntheticFault(){throw new Error('SYNTHETIC: ${name}')}`;
    // As an export, or as a member of the namespace that is exported.
    const broken = script
      .replace(new RegExp(`[\\w$]+ as ${name}\\b`), `syntheticFault as ${name}`)
      .replace(new RegExp(`\\b${name}:\\(\\)=>[\\w$]+`), `${name}:()=>syntheticFault`);
    return broken === script ? script : broken + fault;
  });

/**
 * From the next start on, all that show this German text throw whenever they render. Returns what
 * mends the script.
 */
export const breakText = (page: Page, key: string, text: string) =>
  changeScript(page, startScript, (script) =>
    script.replace(
      new RegExp(`\\b${key}:([\`"'])${text}\\1`),
      `get ${key}(){throw new Error('SYNTHETIC: ${key}')}`,
    ),
  );
