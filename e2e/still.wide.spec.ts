import type { Frame, Page, Route } from '@playwright/test';
import { stillWords } from '../src/text/de/still';
import { de } from '../src/text/de/texts';
import { stillWords as english } from '../src/text/en/still';
import { stillWords as easy } from '../src/text/ls/still';
import { chipName, firstEntries, siteCount, sitesWith } from './support/facts';
import { expect, test } from './support/test';

const startScript = '**/assets/start-*.js';

/** Each way makes the browser tell of it in its own words; what counts is what people see. */
test.beforeEach(({ watch }) => watch.allowProblem(/^(error|page error|request failed|warning): /));

/**
 * Lets the styles wait eight times as fast: the patience of eight seconds is that of the first test,
 * what follows it is the same after one.
 */
async function hurry(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 8 });
}

/** Nothing dead is offered, the list reads, and one sentence says why and where. */
async function expectStill(page: Page | Frame, words = stillWords): Promise<void> {
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(words.why);
  await expect(notice.getByRole('link', { name: words.pages })).toBeVisible();
  for (const role of ['combobox', 'searchbox', 'checkbox', 'radio', 'button'] as const)
    await expect(page.getByRole(role), role).toHaveCount(0);
  const list = page.getByRole('list', { name: de.list.label, exact: true });
  await expect(list.getByRole('link')).toHaveCount(firstEntries);
  await expect(page.getByRole('link', { name: de.list.onPages(siteCount) })).toBeVisible();
}

/** Ways in which the start script does not come to life, and how the server makes each. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'that is gone': (page) =>
    page.route(startScript, (route) => route.fulfill({ status: 404, body: 'not found' })),
  'that throws': (page) =>
    page.route(startScript, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("SYNTHETIC")' }),
    ),
  'that an old browser can not read': (page) =>
    page.route(startScript, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const syntax of = later;' }),
    ),
  'that a policy refuses': (page) =>
    page.route('./', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    }),
};
for (const [way, make] of Object.entries(ways))
  test(`a start script ${way} leaves nothing dead, and a sentence`, async ({ page }) => {
    if (way !== 'that is gone') await hurry(page);
    await make(page);
    await page.goto('./');
    await expectStill(page);
    await page.getByRole('alert').getByRole('link', { name: stillWords.pages }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Standorte');
  });

for (const [language, words] of [
  ['en', english],
  ['LS', easy],
] as const)
  test(`who asks for "${language}" reads the sentence in this language`, async ({ page }) => {
    await hurry(page);
    await page.route(startScript, (route) => route.abort());
    await page.goto(`./?sprache=${language}`);
    await expectStill(page, words);
  });

test('a start script that comes late takes the sentence back', async ({ app, page }) => {
  const release = await app.holdScript(startScript);
  await page.goto('./', { waitUntil: 'commit' });
  await app.searchBox.fill('Wesertor');
  const notice = page.getByRole('alert');
  await expect(notice).toBeVisible();
  // Nobody loses the field they are in.
  await expect(app.searchBox).toBeFocused();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  release();
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(notice).toBeHidden();
  await expect(app.sites()).toHaveCount(1);
  await expect(app.filter(chipName('kita'))).toBeVisible();
});

test('facts that do not come have a sentence of their own, and no second one', async ({ page }) => {
  await hurry(page);
  await page.route('**/data/sites-index.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(de.load.failed.status);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(1);
});

test.describe('in a frame', () => {
  /** Opens a page of somebody else that shows ours in a sandbox. */
  async function openFrame(page: Page, sandbox: string): Promise<Frame> {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>SYNTHETIC</title><iframe sandbox="${sandbox}" src="./" width="1200" height="700"></iframe>`,
      }),
    );
    await page.goto('./host.html');
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('no frame');
    return frame;
  }
  /** As from a server that lets no other page read its files; without the header Playwright adds one. */
  const alone = async (route: Route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': 'http://SYNTHETIC' };
    await route.fulfill({ response, headers });
  };

  test('that allows no scripts the sentence is there at once', async ({ page }) => {
    const frame = await openFrame(page, '');
    await expect(frame.getByRole('alert')).toBeVisible({ timeout: 5_000 });
    await expectStill(frame);
  });

  test('whose scripts the server does not share it comes, too', async ({ page }) => {
    await hurry(page);
    await page.route('**/assets/**', alone);
    await expectStill(await openFrame(page, 'allow-scripts'));
  });

  test('that has neither storage nor an address the page works', async ({ page }) => {
    const frame = await openFrame(page, 'allow-scripts');
    await expect(frame.locator('html[data-live]')).toBeAttached();
    const kita = frame.getByRole('checkbox', { name: new RegExp(`^${chipName('kita')}, `) });
    await kita.check();
    const list = frame.getByRole('list', { name: de.list.label, exact: true });
    await expect(list.getByRole('link')).toHaveCount(sitesWith({ types: ['kita'] }).length);
    await list.getByRole('link').first().click();
    await expect(frame.getByRole('button', { name: de.detail.close })).toBeVisible();
    await frame.getByRole('button', { name: de.detail.close }).click();
    await frame.getByRole('link', { name: 'English' }).click();
    await expect(frame.locator('html[lang=en]')).toBeAttached();
    await frame.getByRole('radio').nth(1).check();
    await expect(frame.getByRole('alert')).toHaveCount(0);
    await expect(frame.locator('[data-map-state]:not([data-map-state=static])')).toBeAttached();
  });
});
