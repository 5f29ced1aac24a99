import type { FrameLocator, Page } from '@playwright/test';
import { de } from '../src/text/de/texts';
import { en } from '../src/text/en/texts';
import { ls } from '../src/text/ls/texts';
import { siteById, titleOf } from './support/facts';
import { blockStorage, frameWith, test } from './support/hostPage';
import { expect } from './support/test';

const kassel = siteById('kassel-wesertor');
const title = titleOf(kassel);

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe:not([srcdoc])');
const listIn = (frame: FrameLocator) =>
  frame.getByRole('list', { name: de.list.label, exact: true });
const mapIn = (frame: FrameLocator) => frame.locator('[data-map-state]');
const panelIn = (frame: FrameLocator) => frame.getByRole('region', { name: title, exact: true });

/** Collects what the frame tells its host, and lets the host speak. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));
  });
  return {
    told: (type: string) =>
      page.evaluate(
        (wanted) =>
          (globalThis as unknown as { told: { type: string }[] }).told.filter(
            (message) => message.type === wanted,
          ),
        type,
      ),
    say: (message: object) =>
      page.evaluate(
        (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
        {
          source: 'quartierskarte',
          version: 1,
          ...message,
        },
      ),
  };
}

for (const view of ['karte', 'liste', 'beides'] as const)
  test(`${view}: in a foreign page with storage blocked it shows what its address says, and asks for nothing`, async ({
    app,
    page,
    host,
    baseURL,
  }) => {
    const storage = await blockStorage(page);
    const maps: string[] = [];
    page.on('request', (request) => {
      if (/LiveMap|boundaries/.test(request.url())) maps.push(request.url());
    });
    await host.serve(
      frameWith(`${baseURL}?einbetten=${view}&massnahme=kita&sprache=en&darstellung=dunkel`),
    );
    await page.goto(host.origin);
    const frame = frameOf(page);
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(en.title);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    if (view === 'karte')
      await expect(frame.getByRole('list', { name: en.list.label })).toHaveCount(0);
    else
      await expect(frame.getByRole('list', { name: en.list.label }).getByRole('link')).toHaveCount(
        7,
      );
    if (view === 'liste') expect(maps).toEqual([]);
    else {
      await expect(mapIn(frame)).toHaveAttribute('data-map-state', 'ready');
      await expect(mapIn(frame)).toHaveAttribute('data-sites-drawn', '7');
    }
    await expect(frame.getByRole('link', { name: en.legal.impressum })).toBeVisible();
    // A choice of the frame is not kept.
    await frame.getByRole('button', { name: /^Filters/ }).click();
    await frame
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Education/ })
      .check();
    expect(await storage.asked()).toEqual([]);
    expect(app).toBeDefined();
  });

test('a frame that is not displayed starts when it is', async ({ page, host, baseURL }) => {
  await host.serve(`<div hidden>${frameWith(`${baseURL}?einbetten=beides`)}</div>`);
  await page.goto(host.origin);
  const frame = frameOf(page);
  await expect(frame.locator('html')).toHaveAttribute('data-live', '');
  await expect(frame.locator('[data-view]')).toHaveCount(0);
  await page
    .locator('div')
    .first()
    .evaluate((part) => part.removeAttribute('hidden'));
  await expect(mapIn(frame)).toHaveAttribute('data-map-state', 'ready');
  await expect(listIn(frame).getByRole('link')).toHaveCount(72);
});

test('the wheel scrolls the page around, also at the end of the list; Back of it is not flooded', async ({
  page,
  host,
  baseURL,
}) => {
  await host.serve(frameWith(`${baseURL}?einbetten=beides&massnahme=kita`));
  await page.goto(`${host.origin}/davor`);
  await page.goto(`${host.origin}/darin`);
  const frame = frameOf(page);
  await expect(mapIn(frame)).toHaveAttribute('data-map-state', 'ready');
  for (const part of [mapIn(frame), listIn(frame)]) {
    const box = await part.boundingBox();
    if (box === null) throw new Error('it is not laid out');
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2);
    await expect(async () => {
      await page.mouse.wheel(0, 500);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(40);
    }).toPass({ intervals: [100] });
    await page.evaluate(() => scrollTo(0, 0));
  }
  const before = await page.evaluate(() => history.length);
  await listIn(frame).getByRole('link').first().click();
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: de.filters.reset }).click();
  await expect(listIn(frame).getByRole('link')).toHaveCount(72);
  await listIn(frame).getByRole('link', { name: title }).click();
  await expect(panelIn(frame)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/davor$/);
});

test('host and frame talk to each other, and to nobody else', async ({ page, host, baseURL }) => {
  await host.serve(frameWith('about:blank'));
  await page.goto(host.origin);
  const { told, say } = await listen(page);
  await page
    .locator('iframe')
    .evaluate(
      (frame: HTMLIFrameElement, address) => frame.setAttribute('src', address),
      `${baseURL}?einbetten=liste&kommune=06611000`,
    );
  const frame = frameOf(page);
  const origin = new URL(`${baseURL}`).origin;
  await expect
    .poll(() => told('ready'))
    .toEqual([
      expect.objectContaining({
        ...{ source: 'quartierskarte', version: 1, origin },
        ...{ view: 'liste', language: 'de', parameters: 'kommune=06611000', site: null },
      }),
    ]);
  await say({ type: 'setFilter', parameters: 'massnahme=kita,burg' });
  await expect
    .poll(() => told('filter'))
    .toEqual([expect.objectContaining({ parameters: 'massnahme=kita', sites: 7 })]);
  await expect(listIn(frame).getByRole('link')).toHaveCount(7);
  // A text waits for the search.
  await say({ type: 'setFilter', parameters: 'q=Wesertor' });
  await expect(listIn(frame).getByRole('link', { name: title })).toBeVisible();
  await say({ type: 'setSelection', site: kassel.id });
  await expect(panelIn(frame)).toBeVisible();
  expect(await told('selection')).toEqual([
    expect.objectContaining({
      ...{ site: kassel.id, title },
      address: `${baseURL}standort/kassel-wesertor/`,
    }),
  ]);
  await expect(page.locator(':focus')).toHaveCount(0);

  await say({ type: 'setTheme', theme: 'dunkel' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await say({ type: 'setLanguage', language: 'en' });
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  // What is garbage, or comes from someone else, changes nothing.
  await say({ type: 'setTheme', theme: 'hell', more: true });
  await say({ type: 'setSelection', site: 'gibt-es-nicht' });
  await say({ type: 'setSelection', site: null, version: 2 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const other = document.createElement('iframe');
        other.srcdoc =
          '<script>top.frames[0].postMessage({source:"quartierskarte",version:1,type:"setSelection",site:null},"*");parent.postMessage("done","*")</script>';
        addEventListener('message', ({ data }) => data === 'done' && resolve());
        document.body.append(other);
      }),
  );
  await say({ type: 'setFilter', parameters: '' });
  await expect.poll(() => told('filter')).toHaveLength(3);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(panelIn(frame)).toBeVisible();
  expect(await told('selection')).toHaveLength(1);
});

test('links leave for a tab of their own, the title with what is shown', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  await host.serve(frameWith(`${baseURL}?einbetten=liste&massnahme=kita&standort=${kassel.id}`));
  await page.goto(host.origin);
  const frame = frameOf(page);
  await expect(panelIn(frame)).toBeVisible();
  for (const [name, address] of [
    [de.title, /\/standort\/kassel-wesertor\/\?massnahme=kita$/],
    [de.legal.impressum, /\/impressum\/$/],
  ] as const) {
    const opening = context.waitForEvent('page');
    await frame.getByRole('link', { name }).click();
    const tab = await opening;
    await expect(tab).toHaveURL(address);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }
  await expect(panelIn(frame)).toBeVisible();
});

test('the keyboard leads into the frame, through it and out again', async ({
  page,
  host,
  baseURL,
}) => {
  await host.serve(frameWith(`${baseURL}?einbetten=karte`));
  await page.goto(host.origin);
  const frame = frameOf(page);
  await expect(mapIn(frame)).toHaveAttribute('data-map-state', 'ready');
  await page.getByRole('button', { name: 'vorher' }).focus();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('link', { name: de.title })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('combobox', { name: de.search.label })).toBeFocused();
  const after = page.getByRole('button', { name: 'nachher' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(after).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Shift+Tab');
  await expect(frame.getByRole('link', { name: de.legal['leichte-sprache'] })).toBeFocused();
});

test('the element grows with its list, follows its attributes, and they follow the frame', async ({
  page,
  host,
  baseURL,
}) => {
  const origin = new URL(`${baseURL}`).origin;
  await host.serve(
    `<script src="${baseURL}einbetten.js" async></script>
     <quartierskarte-hessen ansicht="liste" massnahme="kita"><a href="${baseURL}">Karte</a></quartierskarte-hessen>`,
    // What a strict host must allow, and no more.
    `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
  );
  await page.goto(host.origin);
  const element = page.locator('quartierskarte-hessen');
  const frame = frameOf(page);
  await expect(listIn(frame).getByRole('link')).toHaveCount(7);
  await expect(page.getByRole('link', { name: 'Karte', exact: true })).toBeHidden();
  const heights = () => element.evaluate((host) => host.getBoundingClientRect().height);
  await expect.poll(heights).not.toBe(640);
  const short = await heights();
  expect(await frame.locator('html').evaluate((page) => page.scrollHeight)).toBe(short);

  await element.evaluate((host) => {
    host.addEventListener('filter', (event) => {
      host.dataset.sites = String((event as CustomEvent<{ sites: number }>).detail.sites);
    });
    host.removeAttribute('massnahme');
  });
  await expect(element).toHaveAttribute('data-sites', '72');
  await expect(frame.getByRole('button', { name: de.list.more(12, 72) })).toBeVisible();
  await expect.poll(heights).toBeGreaterThan(short);
  // No page of 18,000 pixels.
  expect(await heights()).toBeLessThan(1400);

  await listIn(frame).getByRole('link').first().click();
  await expect(element).toHaveAttribute('standort', /./);
  await element.evaluate((host) => host.setAttribute('standort', 'kassel-wesertor'));
  await expect(panelIn(frame)).toBeVisible();
});

test('axe finds nothing in a frame', async ({ app, page }) => {
  await app.withoutMap();
  const frame = page.locator('[data-view]');
  await page.goto('./?einbetten=liste&massnahme=kita&sprache=en&darstellung=dunkel');
  await expect(frame).toBeVisible();
  expect.soft(await app.axe('eingebettet, Liste')).toEqual([]);
  await page.goto('./?einbetten=beides&massnahme=kita&darstellung=hell');
  await expect(frame).toBeVisible();
  expect.soft(await app.axe('eingebettet, Karte und Liste')).toEqual([]);
  await page.goto('./?einbetten=karte&sprache=ls&darstellung=kontrast');
  await page.getByRole('button', { name: ls.filters.open(0) }).click();
  expect(await app.axe('eingebettet, Filter', 'dialog[open]')).toEqual([]);
});
