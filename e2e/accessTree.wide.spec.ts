import { pageStates } from './support/states';
import { expect, test } from './support/test';

/** What the page is made of for a screen reader; the time strip is left out, as it grows with each year. */
const parts = ['header', 'main', '#karte', '[aria-labelledby="detail"]', 'dialog[open]'];

// What changes here changes for people who do not see the page: read the difference before you keep it
// (npm run e2e -- accessTree --update-snapshots).
for (const { name, query, reach } of pageStates.wide.filter(({ tree }) => tree))
  test(`a screen reader finds: ${name}`, async ({ app, page }) => {
    await app.withoutMap();
    await app.open(query);
    await reach?.(app);
    // What is spoken comes and goes; other tests listen to it.
    await page.evaluate(() => {
      for (const voice of document.querySelectorAll('[aria-live=polite]')) voice.remove();
    });
    const trees: string[] = [];
    for (const part of parts)
      for (const element of await page.locator(part).all())
        if (await element.isVisible()) trees.push(`# ${part}\n${await element.ariaSnapshot()}\n`);
    // The draft of a mail names the address of the page, another in each run.
    const tree = trees.join('\n').replaceAll(/(mailto:[^?\s]+)\?\S+/g, '$1');
    expect(tree).toMatchSnapshot(`${fileName(name)}.yml`);
  });

/** "Filter Stand der Maßnahmen" → "filter-stand-der-massnahmen" */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? '')
    .replaceAll(/[^a-z]+/g, '-');
}
