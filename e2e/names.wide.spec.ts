import { unprotectedNames } from './support/names';
import { staticPages } from './support/states';
import { expect, test } from './support/test';

// In the app itself each state is asked where axe checks it: support/testStates.ts.
test('names stay as they are on pages that read without scripts', async ({ app, page }) => {
  // Those that the law asks for name authorities in the middle of their sentences.
  const ownPages = staticPages.filter(({ path }) =>
    /standort|kommune|kreis|programm|verzeichnis|leichte/.test(path),
  );
  for (const { name, path } of ownPages) {
    await app.openStill(path);
    expect.soft(await unprotectedNames(page), name).toEqual([]);
  }
});
