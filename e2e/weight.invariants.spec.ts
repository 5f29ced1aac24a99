import { de } from '../src/text/de/texts';
import { offlineBytes, transferredBytes } from '../tools/build/writeWorker';
import { outDir } from '../tools/inputs.mjs';
import { budgets } from './support/budgets';
import { sentBytes } from './support/builtPages';
import { builtFile, firstScripts } from './support/builtScripts';
import { chipName, readPublished } from './support/facts';
import { keptFiles } from './support/pagePack';
import { test } from './support/realTest';
import { expect } from './support/test';

const gzipSize = (path: string): number => sentBytes(outDir, path);

test('index.html stays small', () => {
  expect(gzipSize('index.html')).toBeLessThanOrEqual(budgets.index);
});

test('the list reacts with little script: none of the others has come', async ({ app, page }) => {
  const first = firstScripts(outDir);
  const bytes = first.reduce((sum, path) => sum + gzipSize(path), 0);
  expect(bytes, first.join(', ')).toBeGreaterThan(budgets.startScript / 3);
  expect(bytes, first.join(', ')).toBeLessThanOrEqual(budgets.startScript);

  // Never answered.
  await page.route(
    ({ pathname }) => pathname.endsWith('.js') && !first.includes(pathname.slice(1)),
    () => {},
  );
  await app.open();
  await app.toggleFilters(chipName('kita'));
  const kita = readPublished(outDir).filter(({ measureTypes }) => measureTypes.includes('kita'));
  await expect(app.sites()).toHaveCount(kita.length);
  await expect(app.map).toHaveAttribute('data-map-state', 'static');
  // What only a map can answer is not offered yet.
  await expect(page.getByRole('checkbox', { name: de.list.inViewport })).toHaveCount(0);
});

test('until the list is alive little comes: HTML, script and the index of the facts', () => {
  expect(gzipSize('data/sites-index.json')).toBeLessThanOrEqual(budgets.facts);
  const bytes = ['index.html', ...firstScripts(outDir), 'data/sites-index.json'].reduce(
    (sum, path) => sum + gzipSize(path),
    0,
  );
  expect(bytes).toBeLessThanOrEqual(budgets.alive);
});

test('what comes later is small, too: places, a site, all sites', () => {
  expect(gzipSize('data/sites-places.json')).toBeLessThanOrEqual(budgets.places);
  expect(gzipSize('data/sites.geojson')).toBeLessThanOrEqual(budgets.whole);
  const sites = readPublished(outDir).map(({ id }) => `data/sites/${id}.json`);
  expect(sites.length).toBeGreaterThan(100);
  for (const path of sites) expect(gzipSize(path), path).toBeLessThanOrEqual(budgets.site);
});

test('what a visit leaves on the device for visits without a network stays small', () => {
  const kept = keptFiles(outDir).map(({ url }) => url);
  expect(kept).toEqual(expect.arrayContaining(['index.html', 'betrieb.json', 'data/stops.json']));
  expect(transferredBytes(outDir, kept)).toBeLessThanOrEqual(offlineBytes);
  // The worker itself comes again at each visit.
  expect(gzipSize('sw.js')).toBeLessThanOrEqual(budgets.worker);
});

/** Of the Layout Instability API, which TypeScript does not know. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

test('nothing moves from the first picture until the map is there', async ({ app, page }) => {
  await app.open();
  await app.waitForMap();

  const moved = await page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Two pictures later all that has been kept for the observer has arrived.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    entries.push(...observer.takeRecords());
    return (entries as readonly unknown[] as readonly LayoutShift[]).map(({ value, sources }) => ({
      value,
      what: sources.map(({ node, previousRect, currentRect }) => {
        const element =
          node instanceof Element ? `${node.nodeName} ${node.className}` : node?.nodeName;
        return `${element}: from ${previousRect.top} to ${currentRect.top}`;
      }),
    }));
  });
  const shift = moved.reduce((sum, { value }) => sum + value, 0);
  expect(shift, JSON.stringify(moved)).toBeLessThanOrEqual(0.02);
});

test('the page stands as it will when its font has come', async ({ page, watch }) => {
  watch.allowProblem(/\.woff2/);
  const top = async () => (await page.getByRole('main').boundingBox())?.y;
  await page.goto('./');
  await page.evaluate(() => document.fonts.ready);
  const withFont = await top();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.reload();
  expect(Math.abs(((await top()) ?? 0) - (withFont ?? 0))).toBeLessThanOrEqual(2);
});

test.describe('while the HTML is still coming', () => {
  test.use({ javaScriptEnabled: false });

  for (const part of ['</main>', '<section id="karte"', '</section>'])
    test(`the list stands where it will stay when the page has come as far as ${part}`, async ({
      page,
      watch,
    }) => {
      watch.allowProblem(/preloaded .* but not used/);
      await page.goto('./');
      const whole = await page.getByRole('main').boundingBox();
      const html = builtFile(outDir, 'index.html');
      const end = html.indexOf(part, html.indexOf('</main>'));
      expect(end).toBeGreaterThan(0);
      await page.route('./', (route) =>
        route.fulfill({ body: html.slice(0, end), contentType: 'text/html' }),
      );
      await page.goto('./');
      const begun = await page.getByRole('main').boundingBox();
      expect(begun?.y).toBe(whole?.y);
    });
});
