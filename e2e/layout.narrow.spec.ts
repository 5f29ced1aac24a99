import { layoutFaults, smallTargets } from './support/layoutFaults';
import { enlargeText, layoutLanguages, layoutStates } from './support/layoutStates';
import { expect, test } from './support/test';

for (const language of layoutLanguages) {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [640, 320],
    [844, 390],
    [768, 1024],
  ] as const)
    test(`all has its room under a finger at ${width} x ${height}, ${language}`, async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await app.withoutMap();
      for (const { name, query, act } of layoutStates) {
        await app.open(`?sprache=${language}&${query}`);
        await act(page);
        expect.soft(await layoutFaults(page), name).toEqual([]);
        expect.soft(await smallTargets(page, 44), `${name}, targets`).toEqual([]);
      }
    });

  test(`letters of twice the size have their room at 390 pixels, ${language}`, async ({
    app,
    page,
  }) => {
    await app.withoutMap();
    for (const { name, query, act } of layoutStates) {
      await app.open(`?sprache=${language}&${query}`);
      await enlargeText(page);
      await act(page);
      expect.soft(await layoutFaults(page), name).toEqual([]);
    }
  });
}
