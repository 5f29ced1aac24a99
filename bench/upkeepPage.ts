import { chromium, type Page } from '@playwright/test';
import { UpkeepDriver } from '../e2e/support/upkeepDriver';
import { hostileFile, hostileMakers, mark } from '../src/testing/hostileFiles';
import { syntheticGeoPackage } from '../src/testing/syntheticGeoPackage';
import { openWords } from '../src/text/upkeep/open';
import { serve } from '../tools/serve.mjs';
import { findBrowser } from '../tools/setup/browser.mjs';

/**
 * `npx tsx bench/upkeepPage.ts [files]`: opens what is published on the Pflege page, then drops
 * SYNTHETIC broken files on it, 200 by default, and says for how long the page could not answer. It
 * fails where a row is lost or a file is run. Needs a finished build (`OUT_DIR` names another one).
 */
const amount = Number(process.argv[2] ?? 200);
/** The page is never to be busy for longer, in ms. */
const limitMs = 200;

declare global {
  interface Window {
    longTasks: number[];
  }
}

const server = await serve({ port: 0 });
const executablePath = await findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const page = await browser.newPage({ baseURL: server.address, locale: 'de-DE' });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const upkeep = new UpkeepDriver(page);
  await upkeep.open();
  await taskTimes(page);
  const start = performance.now();
  await upkeep.openPublished();
  console.log(
    `Veröffentlichtes geöffnet, geprüft und gezeigt: ${Math.round(performance.now() - start)} ms; ` +
      `längste Aufgabe der Seite: ${longest(await taskTimes(page))} ms`,
  );
  await dropAll(page, upkeep);
} finally {
  await browser.close();
  await server.close();
}

async function dropAll(page: Page, upkeep: UpkeepDriver): Promise<void> {
  const makers = await hostileMakers(syntheticGeoPackage());
  const kinds = new Map<string, { files: number; found: number; named: number; tasks: number[] }>();
  for (let number = 0; number < amount; number++) {
    const { kind, bytes } = hostileFile(makers, number);
    const of = kinds.get(kind) ?? { files: 0, found: 0, named: 0, tasks: [] };
    kinds.set(kind, of);
    const name = `${number}-${kind}`;
    await upkeep.drop({ name, content: bytes });
    const { found, shown, named } = await rowsIn(page, name);
    if (shown + named !== found) throw new Error(`${number} ${kind}: a row is lost`);
    of.files++;
    of.found += found;
    of.named += named;
    of.tasks.push(...(await taskTimes(page)));
    // The list of what was read would grow from file to file.
    await page.getByRole('button', { name: openWords.published.open }).click();
    const asked = page.getByRole('button', { name: openWords.confirm.go });
    if (await asked.isVisible()) await asked.click();
    await upkeep.checked();
    await taskTimes(page);
  }
  if (await page.evaluate((name) => name in globalThis, mark)) throw new Error('a file was run');
  console.table(
    [...kinds].map(([kind, { files, found, named, tasks }]) => ({
      ...{ kind, files, 'rows in': found, named, shown: found - named },
      'tasks over 50 ms': tasks.length,
      'over 200 ms': tasks.filter((ms) => ms > limitMs).length,
      'longest, ms': longest(tasks),
    })),
  );
  const all = [...kinds.values()].flatMap(({ tasks }) => tasks);
  console.log(
    `${amount} files; tasks over ${limitMs} ms: ${all.filter((ms) => ms > limitMs).length}; longest: ${longest(all)} ms`,
  );
}

/** The rows of a file, of all that is in it. */
async function rowsIn(page: Page, name: string) {
  const rows = await page.getByRole('row').filter({ hasText: name }).all();
  const sum = { found: 0, shown: 0, named: 0 };
  for (const row of rows) {
    const [found = 0, shown = 0, named = 0] = (await row.getByRole('cell').allTextContents()).map(
      (cell) => Number(cell.replaceAll('.', '')),
    );
    sum.found += found;
    sum.shown += shown;
    sum.named += named;
  }
  return sum;
}

/** The long tasks since the last call, in ms. */
function taskTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      // Entries come a task after what they tell of.
      new Promise<number[]>((resolve) => {
        setTimeout(() => resolve(window.longTasks.splice(0)), 20);
      }),
  );
}

function longest(tasks: readonly number[]): number {
  return Math.round(Math.max(0, ...tasks));
}
