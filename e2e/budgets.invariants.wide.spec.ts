import { outDir } from '../tools/inputs.mjs';
import { budgets } from './support/budgets';
import { sentBytes } from './support/builtPages';
import { firstScripts } from './support/builtScripts';
import { chipName, readPublished } from './support/facts';
import { catchMap, countRetiled, retiledSince } from './support/liveMap';
import { test } from './support/realTest';
import { countRenders, rendersSince } from './support/renders';
import { expect } from './support/test';

const kita = readPublished(outDir).filter(({ measureTypes }) => measureTypes.includes('kita'));

test('what comes until the list reacts and until the map is drawn', async ({ app, page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await page.goto('./');
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  const files = [...asked].map((path) => path || 'index.html');
  const told = files.map((path) => `${path} ${sentBytes(outDir, path)}`).join('\n');
  const sum = (of: (path: string) => boolean) =>
    files.filter(of).reduce((all, path) => all + sentBytes(outDir, path), 0);
  const first = firstScripts(outDir);
  const isFont = (path: string) => path.endsWith('.woff2');
  const isStart = (path: string) =>
    isFont(path) || first.includes(path) || /^(index\.html|data\/sites.*)$/.test(path);
  const soft = expect.configure({ soft: true });
  soft(sum(isStart), told).toBeLessThanOrEqual(budgets.liveList);
  soft(
    sum((path) => path.endsWith('.js') && !first.includes(path)),
    told,
  ).toBeLessThanOrEqual(budgets.map);
  soft(
    sum((path) => path.endsWith('.css')),
    told,
  ).toBeLessThanOrEqual(budgets.styles);
  soft(sum(isFont), told).toBeLessThanOrEqual(budgets.fonts);
  soft(files.length, told).toBeLessThanOrEqual(budgets.requests);
  const sites = await app.sites().count();
  const elements = await page.locator('*').count();
  soft(elements / sites, `${elements} elements`).toBeLessThanOrEqual(budgets.elementsPerSite);
});

test('what a filter change renders anew, and what the map cuts into tiles anew', async ({
  app,
  page,
}) => {
  await catchMap(page);
  await countRenders(page);
  await app.open();
  await expect(app.map).toHaveAttribute('data-map-state', 'ready');
  await countRetiled(page);
  const all = await app.sites().count();
  // What comes after the map renders, too.
  await expect.poll(async () => (await rendersSince(page)).commits, { intervals: [500] }).toBe(0);
  // Chosen and let go again: fewer sites, then all of them.
  for (const count of [kita.length, all]) {
    await app.toggleFilters(chipName('kita'));
    await expect(app.sites()).toHaveCount(count);
    await expect(app.map).toHaveAttribute('data-sites-drawn', String(count));
    const { renders, commits } = await rendersSince(page);
    const soft = expect.configure({ soft: true });
    soft(renders).toBeGreaterThan(0);
    soft(renders, `components in ${commits} commits, for ${count} sites`).toBeLessThanOrEqual(
      budgets.renders + budgets.rendersPerSite * count,
    );
    const retiled = await retiledSince(page);
    const features = Object.values(retiled).reduce((sum, some) => sum + some, 0);
    soft(features / count, JSON.stringify(retiled)).toBeLessThanOrEqual(budgets.retiledPerSite);
  }
});
