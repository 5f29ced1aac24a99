import type { Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { expectAgreement } from './support/agreement';
import { siteById } from './support/facts';
import { allowMissingParts, takePartsAway } from './support/gone';
import { Graphics } from './support/graphics';
import { holdings } from './support/holdings';
import { monkey } from './support/monkey';
import { expect, test } from './support/test';
import { translateFromTheStart, untranslated } from './support/translator';
import { travelTo } from './support/travel';

/** A fresh one each time; the name of the tests tells it, so that a failure can be repeated. */
const seed = Number(process.env.MONKEY_SEED);
/** Of all tests together. Ten minutes: MONKEY_SECONDS=600 npm run e2e -- e2e/monkey */
const total = Number(process.env.MONKEY_SECONDS ?? 120);
/** Half of them for the page as it is, the others share the rest. */
const run = { seed, seconds: total / 8 };
const longRun = { seed, seconds: total / 2 };

/** What has a part of its own, which is not there before it is asked for; at last the start. */
const addresses = [
  '?q=Kassel',
  `?standort=${siteById('kassel-wesertor').id}`,
  '?kommune=06611000',
  '?ansicht=zahlen',
  `?vergleich=${siteById('kassel-wesertor').id},${siteById('fulda-nordend').id}`,
  '?sprache=ls',
  '?sprache=en',
  '?sprache=de&grundkarte=umriss',
];

/** What no address tells: a column of checkboxes in the list, and colours. */
async function undoTheRest(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: de.compare.choose, exact: true }).uncheck();
  const theme = page.getByRole('combobox', { name: de.theme.label });
  await theme.selectOption({ label: de.theme.system });
}

/** The page is left for an hour: its timers do not run, then all that are due at once. */
const sleep = (page: Page) => page.clock.fastForward('01:00:00');

test.describe(`at random, MONKEY_SEED=${seed}`, () => {
  test.setTimeout(120_000 + total * 2000);

  test('list, sentence and map follow the address, and nothing is held on to', async ({
    app,
    page,
  }) => {
    const heldAtStart = async () => {
      await page.keyboard.press('Escape');
      for (const address of addresses) await travelTo(app, address);
      await undoTheRest(page);
      return holdings(page);
    };
    await app.open();
    await app.waitForMap();
    // What comes with the first use of a part is not held on to, but there to stay.
    await heldAtStart();
    const before = await heldAtStart();
    await monkey(app, longRun);
    const after = await heldAtStart();
    test
      .info()
      .annotations.push({ type: 'holdings', description: JSON.stringify({ before, after }) });
    expect(after.heap / before.heap, 'heap').toBeLessThanOrEqual(1.1);
    expect(after.nodes / before.nodes, 'nodes').toBeLessThanOrEqual(1.1);
    // Each style of a part that no address asks for has two, for good.
    expect(after.listeners / before.listeners, 'listeners').toBeLessThanOrEqual(1.05);
  });

  test('on a translated page, too', async ({ app, page, watch }) => {
    // What is translated before it is hydrated does not match.
    watch.allowProblem(/Rendered anew/);
    await translateFromTheStart(page);
    await app.open();
    await monkey(app, { ...run, plain: untranslated });
  });

  test('and when graphics are lost for good', async ({ app, page }) => {
    const graphics = await Graphics.of(page);
    await app.open();
    await app.waitForMap();
    const halfway = async () => {
      await graphics.refuse();
      await graphics.lose();
    };
    await monkey(app, { ...run, halfway });
  });

  test('and when no lazy part comes', async ({ app, page, watch }) => {
    allowMissingParts(watch);
    await app.open();
    await takePartsAway(page);
    await monkey(app, run);
  });

  test('and after an hour asleep, with another clock and in another language', async ({
    app,
    page,
  }) => {
    await page.clock.install();
    await app.open();
    await app.waitForMap();
    const halfway = async () => {
      await sleep(page);
      await page.clock.setSystemTime('2019-12-31T23:59:59');
      await expectAgreement(app, 'an hour later, and years before');
      await page.clock.setSystemTime('2041-02-28T12:00:00');
      await travelTo(app, '?sprache=en');
    };
    await monkey(app, { ...run, halfway });
  });
});
