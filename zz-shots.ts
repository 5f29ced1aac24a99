import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { serve } from '/work/wt/charts/tools/serve.mjs';
import { findBrowser } from '/work/wt/charts/tools/setup/browser.mjs';
const [dir, out] = process.argv.slice(2) as [string, string];
process.chdir('/work/wt/charts');
const server = await serve({ port: 0, host: 'localhost', dir });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] });
await mkdir(out, { recursive: true });
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
try {
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'de-DE', reducedMotion: 'reduce', isMobile: size === 'narrow', hasTouch: size === 'narrow', acceptDownloads: true });
      const page = await context.newPage();
      page.on('pageerror', (e) => console.log('ERR', e.message));
      await page.route(/maplibre/, (r) => r.abort());
      const name = (x: string) => `${out}/${x}-${size}-${colorScheme}.png`;
      const open = async (search: string) => { await page.goto(`${server.address}${search}`); await page.waitForLoadState('networkidle'); };
      for (const site of ['kassel-wesertor', 'fulda-nordend']) {
        await open(`?standort=${site}`);
        const money = page.getByRole('region', { name: 'Geld nach Jahren' });
        const regions = page.locator('figure:has([role="img"])');
        await regions.first().waitFor();
        const n = await regions.count();
        for (let i = 0; i < n; i++) await regions.nth(i).screenshot({ path: name(`detail-${site}-${i}`) });
        if (colorScheme === 'light' && size === 'wide' ) {
          const dl = page.waitForEvent('download');
          await page.getByRole('button', { name: /Bild speichern/ }).last().click();
          await (await dl).saveAs(`${out}/picture-${site}.png`);
        }
      }
      await open('?vergleich=kassel-wesertor,fulda-nordend,wiesbaden-biebrich-mitte,ikz-zubra');
      const section = page.locator('section:has(> div > figure)').first();
      await section.waitFor();
      await section.screenshot({ path: name('compare') });
      await open('?ansicht=zahlen');
      const figs = page.locator('#zahlen figure');
      await figs.first().waitFor();
      for (let i = 0; i < await figs.count(); i++) await figs.nth(i).screenshot({ path: name(`numbers-${i}`) });
      await open('?von=2015&bis=2020');
      const strip = page.locator('[data-needs-script] section').filter({ has: page.locator('h2') }).first();
      await strip.waitFor();
      const fold = strip.locator('button[aria-expanded]');
      if (await fold.count()) await fold.click();
      await strip.locator('svg:has(pattern)').waitFor();
      await strip.screenshot({ path: name('time') });
      await open('');
      const strip2 = page.locator('[data-needs-script] section').filter({ has: page.locator('h2') }).first();
      await strip2.waitFor();
      const fold2 = strip2.locator('button[aria-expanded]');
      if (await fold2.count()) await fold2.click();
      await strip2.locator('svg:has(pattern)').waitFor();
      await strip2.screenshot({ path: name('time-all') });
      if (colorScheme === 'light' && size === 'wide') {
        for (const q of ['?massnahme=kita', '']) {
          await open(q);
          const dl = page.waitForEvent('download');
          await page.getByRole('button', { name: /Bild speichern/ }).last().click();
          await (await dl).saveAs(`${out}/picture-selection-${q ? 'kita' : 'all'}.png`);
        }
      }
      await context.close();
    }
} finally { await browser.close(); await server.close(); }
