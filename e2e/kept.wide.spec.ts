import { readdirSync } from 'node:fs';
import { saveWords } from '../src/text/de/save';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { ls } from '../src/text/ls/texts';
import { siteById, siteCount, titleOf } from './support/facts';
import { keptWhole, test } from './support/keptTest';
import { expect } from './support/test';

const wesertor = siteById('kassel-wesertor');

test('after one visit every view works without a network', async ({ app, host, page, watch }) => {
  // What the operator may have changed is all that is asked for.
  watch.allowProblem(/^request failed: \S+\/betrieb\.json /);
  await page.goto('./');
  await keptWhole(page);
  await host.stop();

  await page.reload();
  await app.waitForMap();
  await expect(app.sites()).toHaveCount(siteCount);
  await app.searchFor('Wesertor');
  await expect(app.sites()).toHaveCount(1);
  await app.site(titleOf(wesertor)).click();
  await expect(app.panel(titleOf(wesertor))).toContainText(wesertor.summary);
  await expect(app.map).toHaveAttribute('data-ground', /rivers/);
  await page.goto('./?ansicht=zahlen');
  const numbers = page.getByRole('region', { name: de.narrow.statistics, exact: true });
  await expect(numbers.getByRole('figure').first()).toBeVisible();
  await page.goto('./?sprache=en');
  await expect(page.getByRole('navigation', { name: en.language.label })).toBeVisible();
  await page.goto('./?sprache=ls');
  await expect(page.getByRole('link', { name: ls.skipToList })).toBeAttached();
  await page.goto('./');
  const ways = await app.takeAway();
  for (const format of ['spreadsheet', 'geopackage'] as const) {
    const arriving = page.waitForEvent('download');
    await ways.getByRole('button', { name: saveWords.formats[format] }).click();
    expect(await (await arriving).failure()).toBeNull();
  }
});

test('after one visit every static page is there as the server has it, styles included', async ({
  host,
  page,
  watch,
}) => {
  // In the frames of this test no script runs: the pages stay as they are.
  watch.allowProblem(/^error: (Blocked script execution|Refused to execute the redirect)/);
  await page.goto('./');
  await keptWhole(page);
  // Where it does not know where the map is, the page for unknown addresses leads to the root.
  const pages = readdirSync(host.map, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && path !== '404.html',
  );
  expect(pages.length).toBeGreaterThan(50);
  const urls = pages.map((path) => new URL(path.replace(/index\.html$/, ''), host.address).href);
  await page.evaluate(async (all) => {
    const served = all.map(async (url) => (await fetch(url, { cache: 'no-store' })).text());
    Object.assign(globalThis, { served: await Promise.all(served) });
  }, urls);
  await host.stop();
  const others = await page.evaluate(async (all) => {
    const { served } = globalThis as unknown as { readonly served: readonly string[] };
    const different: string[] = [];
    for (const [index, url] of all.entries()) {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const { body, styleSheets } = frame.contentDocument ?? document;
      const expected = new DOMParser().parseFromString(served[index] ?? '', 'text/html').body;
      const styled = getComputedStyle(body).fontFamily.includes('Atkinson');
      if (body.innerHTML !== expected.innerHTML || !styled || styleSheets.length === 0)
        different.push(url);
      frame.remove();
    }
    return different;
  }, urls);
  expect(others).toEqual([]);
});
