import { launch, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { findBrowser } from '../../tools/setup/browser.mjs';
import { findProgram } from '../../tools/setup/engines.mjs';
import { type Engine, type LaunchOptions, viewport } from './engine';

/**
 * Chromium and Firefox as they are installed: Playwright needs a Firefox of its own, and WebDriver a
 * geckodriver that Debian lacks.
 */
export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium');
  // The same WebGL everywhere; CI runs as root, whose browser has no sandbox.
  const graphics = ['--use-angle=swiftshader', '--force-prefers-reduced-motion'];
  const args = [...graphics, '--lang=de-DE', '--no-sandbox'];
  return start('chromium', { browser: 'chrome', executablePath, headless: true, args }, options);
}

/** Firefox, on a screen without a monitor: headless it has no WebGL. */
export async function launchFirefox(options: LaunchOptions): Promise<Engine> {
  const executablePath = findProgram(['firefox-esr', 'firefox']);
  if (executablePath === undefined) throw new Error('there is no Firefox');
  const extraPrefsFirefox = {
    'intl.accept_languages': 'de-DE',
    'ui.prefersReducedMotion': 1,
    // Draws in software, too.
    'webgl.force-enabled': true,
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
  };
  const env = { ...process.env, DISPLAY: options.display };
  const browser = { browser: 'firefox' as const, executablePath, extraPrefsFirefox };
  return start('firefox', { ...browser, headless: false, env }, options);
}

async function start(
  name: Engine['name'],
  launchOptions: PuppeteerOptions,
  { downloads }: LaunchOptions,
): Promise<Engine> {
  const browser = await launch({
    ...launchOptions,
    defaultViewport: viewport,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const page = await browser.newPage();
  return {
    name,
    goto: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf({ printBackground: true })),
    close: () => browser.close(),
  };
}
