import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { TablesDriver } from '../e2e/support/tablesDriver';
import { fixtureInputs } from '../src/testing/fixtureInputs';
import { frameWords } from '../src/text/upkeep/frame';
import { openWords } from '../src/text/upkeep/open';
import { serve } from '../tools/serve.mjs';
import { findBrowser } from '../tools/setup/browser.mjs';
import { median } from './findings';
import { syntheticDraft } from './syntheticDraft';

/**
 * `npm run bench:upkeep`, second part: the Pflege page with 12,000 sites and 60,000 measures (SYNTHETIC).
 * How long opening, checking and showing them takes, beside reading the same bytes as JSON in the
 * same browser, and the tasks of the page while somebody types. Needs `npm run build:fixture`.
 *
 * The length of a task is the processor's time, so it holds on a busy machine, too.
 */
const rounds = 3;
/** No task is to be longer while somebody types, in ms. */
const typingLimitMs = 50;
const measures = 'measures.csv';

const folder = fileURLToPath(new URL('../.cache/bench/draft', import.meta.url));
mkdirSync(folder, { recursive: true });
const files = Object.entries(syntheticDraft()).map(([name, content]) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
});

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the page's own thread, and the time of all its workers, in ms of the processor. */
async function traced(browser: Browser, page: Page, action: () => Promise<void>) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await action();
  const trace = await browser.stopTracing();
  const events = JSON.parse(trace.toString('utf8')).traceEvents as readonly TraceEvent[];
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = (name: RegExp) =>
    new Set(events.filter(({ args }) => name.test(args?.name ?? '')).map(thread));
  const tasksOf = (threads: ReadonlySet<string>) =>
    events
      .filter((event) => event.name.endsWith('RunTask') && threads.has(thread(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
  const sum = (times: readonly number[]) => times.reduce((all, ms) => all + ms, 0);
  const tasks = tasksOf(named(/^CrRendererMain$/));
  return { tasks, pageMs: sum(tasks), workerMs: sum(tasksOf(named(/DedicatedWorker/))) };
}

/** Two frames and an idle moment. */
const rested = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 })),
        ),
      ),
  );

async function visit(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const tables = new TablesDriver(page);
  await page.goto(`${address}pflege/`);
  // The yardstick: the same bytes as JSON, there and back.
  const jsonMs = await page.evaluate((texts) => {
    const began = performance.now();
    for (const text of texts)
      JSON.parse(JSON.stringify(text.split('\n').map((line) => line.split(','))));
    return performance.now() - began;
  }, Object.values(syntheticDraft()));
  let openMs = 0;
  const opening = await traced(browser, page, async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: openWords.files.open }).click();
    const chooser = await choosing;
    const began = performance.now();
    await chooser.setFiles(files);
    await page.getByRole('heading', { name: openWords.opened.heading }).waitFor();
    await page.locator('[data-reading]').waitFor({ state: 'detached' });
    await tables.show(measures);
    await tables.cell(measures, 5, 'title').waitFor();
    await tables.tools().getByText(frameWords.checking).waitFor({ state: 'detached' });
    openMs = performance.now() - began;
  });
  const cell = tables.cell(measures, 5, 'title');
  await cell.click();
  const typing = await traced(browser, page, async () => {
    await page.keyboard.press('Enter');
    for (const letter of ' Ostflügel') {
      await page.keyboard.type(letter);
      await rested(page);
    }
    await page.keyboard.press('Enter');
    await rested(page);
  });
  await tables.cell(measures, 6, 'site_id').click();
  const choosing = await traced(browser, page, async () => {
    for (const letter of 'kassel wes') {
      await page.keyboard.type(letter);
      await rested(page);
    }
    await page.keyboard.press('Escape');
  });
  const finding = await traced(browser, page, async () => {
    for (const letter of 'kita 59') {
      await page.getByRole('searchbox').pressSequentially(letter);
      await rested(page);
    }
    await page.getByText(/ von 60\.000 Zeilen/).waitFor();
    await rested(page);
  });
  await context.close();
  return { jsonMs, openMs, opening, typing, choosing, finding };
}

const { address, close } = await serve({ dir: fixtureInputs.OUT_DIR, port: 4190 });
const executablePath = await findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const visits: Awaited<ReturnType<typeof visit>>[] = [];
for (let round = 0; round < rounds; round++) visits.push(await visit(browser, address));
const of = (value: (each: (typeof visits)[number]) => number) => median(visits.map(value));
const longest = (part: 'opening' | 'typing' | 'choosing' | 'finding') => {
  const tasks = (each: (typeof visits)[number]) => each[part].tasks;
  const over = of((each) => tasks(each).filter((ms) => ms > typingLimitMs).length);
  return `längste Aufgabe ${of((each) => Math.max(...tasks(each))).toFixed(0)} ms, über ${typingLimitMs} ms: ${over}`;
};
console.log(`12.000 Standorte, 60.000 Maßnahmen (SYNTHETISCH), Median aus ${rounds} Besuchen:`);
console.log(
  `  öffnen, prüfen, zeigen   ${(of(({ openMs }) => openMs) / 1000).toFixed(1)} s, ${of(({ openMs, jsonMs }) => openMs / jsonMs).toFixed(1)}-mal so lang wie dieselben Bytes als JSON (${of(({ jsonMs }) => jsonMs).toFixed(0)} ms); Rechenzeit ${of(({ opening }) => opening.workerMs).toFixed(0)} ms daneben, ${of(({ opening }) => opening.pageMs).toFixed(0)} ms auf der Seite`,
);
console.log(`  dabei auf der Seite      ${longest('opening')}`);
console.log(`  in eine Zelle tippen     ${longest('typing')}`);
console.log(`  Standort vorschlagen     ${longest('choosing')}`);
console.log(`  in der Tabelle suchen    ${longest('finding')}`);
await browser.close();
await close();
