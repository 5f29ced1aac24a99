import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { serve } from './serve.mjs';
import { findBrowser } from './setup/browser.mjs';
import { runMain, Stop } from './setup/command.mjs';
import { inProject } from './setup/project.mjs';

interface Picture {
  readonly file: string;
  readonly device: BrowserContextOptions;
  /** Query string. */
  readonly search: string;
  /** A person's actions once the map is drawn. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** An open site on the ground of its town, and a town on a phone. */
const pictures: readonly Picture[] = [
  {
    file: 'quartierskarte.png',
    device: { viewport: { width: 1440, height: 900 } },
    search: '?standort=kassel-wesertor&grundkarte=umriss',
    prepare: (page) => page.locator('[data-ground*="stops"]').waitFor(),
  },
  {
    file: 'quartierskarte-telefon.png',
    device: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    search: '?ausschnitt=9.45,51.29,9.54,51.34&grundkarte=umriss',
    prepare: (page) => page.locator('[data-ground*="municipalities"]').waitFor(),
  },
];

/** The same WebGL everywhere, and no requests to other servers. */
const args = [
  '--use-angle=swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** `npm run screenshot`: takes the README's pictures in docs/ from the site built in dist/. */
await runMain(async () => {
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Stop('Es ist kein Browser da: Rufen Sie zuerst npm test auf, das holt einen.');
  const server = await serve({ port: 0, host: 'localhost' });
  const browser = await chromium.launch({ executablePath, args });
  try {
    await mkdir(inProject('docs'), { recursive: true });
    for (const picture of pictures) await takePicture(browser, server.address, picture);
  } finally {
    await browser.close();
    await server.close();
  }
});

async function takePicture(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { file, device, search, prepare } = picture;
  const page = await browser.newPage({ ...device, locale: 'de-DE', reducedMotion: 'reduce' });
  await page.goto(`${address}${search}`);
  await page.locator('[data-map-state="ready"]').waitFor();
  await prepare(page);
  await writeFile(inProject(`docs/${file}`), await settled(page));
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
