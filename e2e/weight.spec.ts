import { existsSync, statSync } from 'node:fs';
import { chipName, inProject, sitesWith } from './support/facts';
import { expect, test } from './support/test';

const kB = 1000;

/** Bytes of a built file as a server sends it with gzip; the smallest files are not packed. */
function gzipSize(path: string): number {
  const file = inProject(`dist/${path}`);
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}

test('index.html stays small', () => {
  expect(gzipSize('index.html')).toBeLessThanOrEqual(60 * kB);
});

test('the list reacts before map and time strip have come, with little script', async ({
  app,
  page,
}) => {
  const scripts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.slice(1));
  });
  const releaseMap = await app.holdMap();
  await app.holdScript('**/assets/TimeStrip-*.js');
  await app.holdScript('**/assets/DetailPanel-*.js');
  await app.open();
  await app.toggleFilters(chipName('kita'));
  await expect(app.sites()).toHaveCount(sitesWith({ types: ['kita'] }).length);

  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, path) => sum + gzipSize(path), 0);
  expect(bytes, scripts.join(', ')).toBeLessThanOrEqual(130 * kB);
  await expect(app.map).toHaveAttribute('data-map-state', 'static');
  releaseMap();
});

test('nothing moves from the first picture until the map is there', async ({ app, page }) => {
  await app.open();
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');

  const shift = await page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Two pictures later all that has been kept for the observer has arrived.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    entries.push(...observer.takeRecords());
    return entries.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
  });
  expect(shift).toBeLessThanOrEqual(0.02);
});
