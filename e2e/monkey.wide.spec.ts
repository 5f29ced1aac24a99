import { allowMissingParts, takePartsAway } from './support/gone';
import { Graphics } from './support/graphics';
import { monkey } from './support/monkey';
import { expect, test } from './support/test';
import { translateFromTheStart, untranslated } from './support/translator';

const seed = Number(process.env.MONKEY_SEED);
/** Two minutes and more with MONKEY_SECONDS=120. */
const seconds = Number(process.env.MONKEY_SECONDS ?? 12);
const run = { seed, seconds };

test.describe(`at random, MONKEY_SEED=${seed}`, () => {
  test.setTimeout(120_000 + seconds * 2000);

  test('list, sentence and map follow the address', async ({ app }) => {
    await app.open();
    await app.waitForMap();
    expect(await monkey(app, run)).toBeGreaterThan(2);
  });

  test('on a translated page, too', async ({ app, page, watch }) => {
    // What is translated before it is hydrated does not match.
    watch.allowProblem(/Rendered anew/);
    await translateFromTheStart(page);
    await app.open();
    expect(await monkey(app, { ...run, plain: untranslated })).toBeGreaterThan(2);
  });

  test('and when graphics are lost for good', async ({ app, page }) => {
    const graphics = await Graphics.of(page);
    await app.open();
    await app.waitForMap();
    const halfway = async () => {
      await graphics.refuse();
      await graphics.lose();
    };
    expect(await monkey(app, { ...run, halfway })).toBeGreaterThan(2);
  });

  test('and when no lazy part comes', async ({ app, page, watch }) => {
    allowMissingParts(watch);
    await app.open();
    await takePartsAway(page);
    expect(await monkey(app, run)).toBeGreaterThan(2);
  });
});
