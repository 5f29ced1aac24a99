import type { Page } from '@playwright/test';
import { type Language, languageOf, languages } from '../../src/text/language';
import { unprotectedNames } from './names';
import { type PageState, pageStates } from './states';
import { expect, test } from './test';
import { themeAt } from './themes';

/**
 * One test per page: axe checks each of its states in all languages and all themes, whose pairing
 * rotates; in a wide window a translator finds no name there that it would translate.
 */
export function testStates(window: keyof typeof pageStates): void {
  const states: readonly PageState[] = pageStates[window];
  const wide = window === 'wide';
  states.forEach((state, index) => {
    const { query, map = false, next = [] } = state;
    const shown = [state, ...next];
    test(`axe finds nothing: ${shown.map(({ name }) => name).join(', ')}`, async ({
      app,
      page,
    }) => {
      if (!map) await app.withoutMap();
      await app.open(query);
      if (map) await app.waitForMap();
      for (const { name, reach, part } of shown) {
        await changeLanguage(page, 'de');
        await reach?.(app);
        if (wide) expect.soft(await unprotectedNames(page), `${name}, names`).toEqual([]);
        for (const [turn, language] of languages.entries()) {
          await page.emulateMedia(themeAt(index + turn));
          await changeLanguage(page, language);
          expect.soft(await app.axe(name, part), `${name}, ${language}`).toEqual([]);
        }
        await page.emulateMedia(themeAt(index + languages.length));
        expect.soft(await app.axe(name, part), `${name}, another theme`).toEqual([]);
      }
    });
  });
}

/** As after Back to an address in another language: what is open stays open. */
async function changeLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => {
    const address = new URL(location.href);
    address.searchParams.set('sprache', wanted);
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, language);
  await expect(page.locator('html')).toHaveAttribute('lang', languageOf[language].tag);
}
