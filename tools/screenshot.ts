import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { frameWords } from '../src/text/upkeep/frame';
import { listWords } from '../src/text/upkeep/list';
import { openWords } from '../src/text/upkeep/open';
import type { ViewId } from '../src/upkeep/page/address';
import { serve } from './serve.mjs';
import { findBrowser } from './setup/browser.mjs';
import { runMain, Stop } from './setup/command.mjs';
import { inProject } from './setup/project.mjs';

interface Picture {
  /** In docs/, as PNG or WebP. */
  readonly file: string;
  readonly device: BrowserContextOptions;
  /** Address from the root. */
  readonly address: string;
  /** A person's actions until all is there. */
  readonly prepare: (page: Page) => Promise<void>;
}

const mapIsDrawn = (page: Page) =>
  page.locator('[data-map-state="ready"]:not(:has([inert]))').waitFor();

/** A view of the Pflege page: what is published, without the last amount, so that there is a difference. */
const upkeepPicture = (
  view: ViewId,
  path: string,
  ready: string,
  act: (page: Page) => Promise<void> = async () => {},
): Picture => ({
  file: `pflege/${view}.webp`,
  device: { viewport: { width: 1120, height: 720 } },
  address: 'pflege/',
  prepare: async (page) => {
    const amounts = await (
      await page.request.get(new URL('../data/allocations.csv', page.url()).href)
    ).text();
    await page.getByRole('button', { name: openWords.published.open }).click();
    const opened = page.getByRole('heading', { name: openWords.opened.heading });
    await opened.waitFor();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: openWords.files.open }).click();
    const shorter = amounts.replace(/[^\n]+\n$/, '');
    await (await choosing).setFiles({
      ...{ name: 'allocations.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(shorter),
    });
    await page.getByRole('rowheader', { name: 'allocations.csv' }).waitFor();
    await page.getByText(frameWords.checking).waitFor({ state: 'detached' });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${view}${path}`);
    await page.locator(ready).first().waitFor();
    await act(page);
  },
});

/** SYNTHETIC amounts: one that is clear, one that is rounded, one of a site that nobody knows. */
const list = `Baunatal, Baunsberg: 600.000 Euro
Kassel, Wesertor: rd. 1,6 Mio. Euro
Fulda, Erfundener Hof: 250.000 Euro`;

const { form } = listWords;

async function readList(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: form.list, exact: true }).fill(list);
  await page.getByRole('combobox', { name: form.programme }).selectOption('sozialer-zusammenhalt');
  await page.getByRole('textbox', { name: form.year }).fill('2026');
  await page.getByRole('combobox', { name: form.source }).fill('https://land.example/liste-2026');
  await page.getByRole('textbox', { name: form.publisher }).fill('SYNTHETIC');
  await page.getByRole('button', { name: form.read }).click();
  const found = page.getByRole('heading', { name: listWords.result.heading });
  await found.waitFor();
  await found.evaluate((heading) => heading.scrollIntoView());
}

/** An open site on the ground of its town, and a town on a phone; the views of the Pflege page. */
const pictures: readonly Picture[] = [
  {
    file: 'quartierskarte.png',
    device: { viewport: { width: 1440, height: 900 } },
    address: '?standort=kassel-wesertor&grundkarte=umriss',
    prepare: async (page) => {
      await mapIsDrawn(page);
      await page.locator('[data-ground*="stops"]').waitFor();
    },
  },
  {
    file: 'quartierskarte-telefon.png',
    device: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    address: '?ausschnitt=9.45,51.29,9.54,51.34&grundkarte=umriss',
    prepare: async (page) => {
      await mapIsDrawn(page);
      await page.locator('[data-ground*="municipalities"]').waitFor();
    },
  },
  upkeepPicture('oeffnen', '', 'main table'),
  upkeepPicture('arbeitsliste', '', 'main h3'),
  upkeepPicture('vergleich', '', 'main h3'),
  upkeepPicture('ausgeben', '', 'main textarea'),
  upkeepPicture('tabellen', '/allocations.csv', '[role="grid"]'),
  upkeepPicture('karte', '/kassel-wesertor', '[data-map-state="ready"]', (page) =>
    page.locator('[data-ground*="municipalities"]').waitFor(),
  ),
  upkeepPicture('liste', '', 'main textarea', readList),
];

/** The same WebGL everywhere, and no requests to other servers. */
const args = [
  '--use-angle=swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * `npm run screenshot [-- word]`: takes the pictures in docs/ from the site built in dist/, or those whose
 * names contain a word.
 */
await runMain(async () => {
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Stop('Es ist kein Browser da: Rufen Sie zuerst npm test auf, das holt einen.');
  const server = await serve({ port: 0, host: 'localhost' });
  const browser = await chromium.launch({ executablePath, args });
  try {
    const [word = ''] = process.argv.slice(2);
    for (const picture of pictures.filter(({ file }) => file.includes(word)))
      await takePicture(browser, server.address, picture);
  } finally {
    await browser.close();
    await server.close();
  }
});

async function takePicture(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { file, device, address: path, prepare } = picture;
  const page = await browser.newPage({ ...device, locale: 'de-DE', reducedMotion: 'reduce' });
  await page.goto(`${address}${path}`);
  await prepare(page);
  const target = inProject(`docs/${file}`);
  await mkdir(dirname(target), { recursive: true });
  const png = await settled(page);
  await writeFile(target, file.endsWith('.webp') ? await sharp(png).webp().toBuffer() : png);
  await page.close();
  console.log(`docs/${file}`);
}

/** A screenshot once three in a row are equal: the map renders asynchronously. */
async function settled(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let taken = 1, same = 0; taken < 60; taken += 1) {
    const next = await page.screenshot();
    same = next.equals(last) ? same + 1 : 0;
    last = next;
    if (same === 2) return last;
  }
  throw new Stop('Die Karte kommt nicht zur Ruhe: Von 60 Bildern sind nie drei in Folge gleich.');
}
