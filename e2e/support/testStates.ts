import { de } from '../../src/text/de';
import { en } from '../../src/text/en';
import { htmlLanguage, languageSearch } from '../../src/text/language';
import { ls } from '../../src/text/ls';
import type { PageState } from './states';
import { expect, test } from './test';
import { themeAt } from './themes';

const languages = [de, en, ls];

/** One test a state: axe sees it in all languages and all themes; which theme meets which language goes round. */
export function testStates(states: readonly PageState[]): void {
  states.forEach(({ name, query, map = false, reach }, index) => {
    test(`axe finds nothing: ${name}`, async ({ app, page }) => {
      if (!map) await app.withoutMap();
      for (const [turn, t] of languages.entries()) {
        await page.emulateMedia(themeAt(index + turn));
        const reader = app.speaking(t);
        await reader.open(query === '' ? languageSearch(t) : `${query}&sprache=${t.id}`);
        await expect(page.locator('html')).toHaveAttribute('lang', htmlLanguage[t.id]);
        if (map) await reader.waitForMap();
        await reach?.(reader);
        expect.soft(await reader.axe(name), `${name}, ${t.id}`).toEqual([]);
      }
      await page.emulateMedia(themeAt(index + languages.length));
      expect.soft(await app.axe(name), `${name}, another theme`).toEqual([]);
    });
  });
}
