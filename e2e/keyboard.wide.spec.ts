import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import type { Texts } from '../src/text/texts';
import { siteById, sumUp, titleOf } from './support/facts';
import { expect, test } from './support/test';

const wesertor = siteById('kassel-wesertor');
const name = titleOf(wesertor);

/** How a source is named, whatever its number and publisher. */
const sourceIn = (t: Texts) => new RegExp(t.detail.source(0, '').replace('0', String.raw`\d+`));

// By keys alone, and by the words of the language: nothing here clicks or points.
for (const t of [de, en])
  test(`search, list, map, site, source and back, ${t.id}`, async ({ app: german, page }) => {
    const app = german.speaking(t);
    await app.open(`?sprache=${t.id}`);
    await app.waitForMap();
    const { keyboard } = page;
    const skipTo = async (words: string) => {
      await page.getByRole('link', { name: words, exact: true }).focus();
      await keyboard.press('Enter');
    };

    await skipTo(t.skipToSearch);
    await expect(app.searchBox).toBeFocused();
    await keyboard.type('Kassel Wesertor');
    await expect(app.sites()).toHaveCount(1);
    await expect(app.spoken()).toContainText(t.result.main(sumUp([wesertor])));
    await keyboard.press('Enter');

    await skipTo(t.skipToList);
    await expect(app.list).toBeFocused();
    await keyboard.press('Tab');
    await expect(app.site(name)).toBeFocused();

    await skipTo(t.skipToMap);
    await keyboard.press('Tab');
    await expect(app.mapSites()).toBeFocused();
    await expect.poll(() => app.activeOnMap()).toContain(name);
    await keyboard.press('Enter');
    const heading = app.panel(name).getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();

    // The next stops of the panel, up to the first source behind a figure.
    const source = app
      .panel(name)
      .getByRole('link', { name: sourceIn(t) })
      .first();
    await expect(async () => {
      await keyboard.press('Tab');
      await expect(source).toBeFocused({ timeout: 50 });
    }).toPass();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);

    await keyboard.press('Escape');
    await expect(app.panel(name)).toBeHidden();
    await expect(app.mapSites()).toBeFocused();
    await page.goBack();
    await expect(app.panel(name)).toBeVisible();
    await page.goBack();
    await expect(app.panel(name)).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('lang', t.id);
  });
