import { monkey } from './support/monkey';
import { expect, test } from './support/test';

/** A fresh seed each run, unless a failed run is to be repeated. */
const seed = Number(process.env.MONKEY_SEED ?? Math.floor(Math.random() * 1e9));
const seconds = Number(process.env.MONKEY_SECONDS ?? 15);

test.describe(`at random, MONKEY_SEED=${seed}`, () => {
  test.setTimeout(120_000 + seconds * 2000);

  test('list, sentence and map follow the address', async ({ app }) => {
    await app.open();
    await app.waitForMap();
    expect(await monkey(app, { seed, seconds })).toBeGreaterThan(seconds / 5);
  });
});
