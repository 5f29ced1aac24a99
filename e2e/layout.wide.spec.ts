import { layoutFaults, smallTargets } from './support/layoutFaults';
import { enlargeText, layoutLanguages, layoutStates } from './support/layoutStates';
import { expect, test } from './support/test';

for (const language of layoutLanguages) {
  for (const [width, height] of [
    [768, 1024],
    [1024, 768],
    [1440, 900],
    [1920, 1080],
  ] as const)
    test(`all has its room at ${width} pixels, ${language}`, async ({ app, page }) => {
      await page.setViewportSize({ width, height });
      await app.withoutMap();
      for (const { name, query, act } of layoutStates) {
        await app.open(`?sprache=${language}&${query}`);
        await act(page);
        expect.soft(await layoutFaults(page), name).toEqual([]);
        expect.soft(await smallTargets(page, 24), `${name}, targets`).toEqual([]);
      }
    });

  test(`letters of twice the size have their room at 1024 pixels, ${language}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await app.withoutMap();
    for (const { name, query, act } of layoutStates) {
      await app.open(`?sprache=${language}&${query}`);
      await enlargeText(page);
      await act(page);
      expect.soft(await layoutFaults(page), name).toEqual([]);
    }
  });
}
