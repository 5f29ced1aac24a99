import { mkdir, writeFile } from 'node:fs/promises';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { de } from '../src/text/de';
import { serve } from './serve.mjs';
import { findBrowser } from './setup/browser.mjs';
import { inProject } from './setup/project.mjs';
import { runMain, Stop } from './setup/stop.mjs';

/** The site whose panel the wide picture shows. */
const siteId = 'kassel-wesertor';

/** The same WebGL everywhere, and nothing but our own server within reach. */
const args = [
  '--use-angle=swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

interface Picture {
  readonly file: string;
  readonly options: BrowserContextOptions;
  /** Query part of the address. */
  readonly search: string;
  /** What is done once the map is drawn. */
  readonly prepare: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    file: 'quartierskarte.png',
    options: { viewport: { width: 1440, height: 900 } },
    search: `?standort=${siteId}`,
    prepare: async (page) => {
      await page.getByRole('button', { name: de.map.home }).click();
      await page.mouse.move(0, 0);
    },
  },
  {
    file: 'quartierskarte-telefon.png',
    options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    search: '',
    prepare: async () => {},
  },
];

/** `npm run screenshot`: makes the pictures of the README in docs/ from the site built in dist/. */
await runMain(async () => {
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Stop('Es ist kein Browser da: Rufen Sie zuerst npm test auf, das holt einen.');
  const server = await serve({ port: 0, host: 'localhost' });
  const browser = await chromium.launch({ executablePath, args });
  try {
    await mkdir(inProject('docs'), { recursive: true });
    for (const { file, options, search, prepare } of pictures) {
      const context = { ...options, locale: 'de-DE', reducedMotion: 'reduce' } as const;
      const page = await browser.newPage(context);
      await page.goto(`${server.address}${search}`);
      await page.locator('[data-map-state="ready"]').waitFor();
      await prepare(page);
      await writeFile(inProject('docs', file), await settled(page));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

/**
 * The picture of a page once three in a row are the same: the map draws its frames when it can.
 * @throws Stop when the page never comes to rest
 */
async function settled(page: Page): Promise<Buffer> {
  let same = 0;
  let last = await page.screenshot();
  for (let shot = 1; shot < 60; shot += 1) {
    const next = await page.screenshot();
    same = next.equals(last) ? same + 1 : 0;
    last = next;
    if (same === 2) return last;
  }
  throw new Stop('Die Karte kommt nicht zur Ruhe: Auf 60 Bildern ist sie nie dreimal gleich.');
}
