import type { Page, Route } from '@playwright/test';
import { fixtureInputs } from '../../src/testing/fixtureInputs';
import { builtFile, firstScripts } from './builtScripts';
import type { PageWatch } from './pageWatch';

/**
 * How a part that is not there is answered: by a status, by the page of a host that knows no 404,
 * or not at all.
 */
export const goneAnswers = {
  '404': (route: Route) => route.fulfill({ status: 404, body: 'not found' }),
  html: (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' }),
  nothing: (route: Route) => route.abort('internetdisconnected'),
} satisfies Readonly<Record<string, (route: Route) => Promise<void>>>;

/**
 * From now on no lazy part of the page comes: no script, style or worker, as after a release while
 * the page was open.
 * @param answer what comes instead
 * @returns brings them back
 */
export async function takePartsAway(
  page: Page,
  answer: keyof typeof goneAnswers = '404',
): Promise<() => Promise<void>> {
  const first = firstScripts(fixtureInputs.OUT_DIR);
  const isLazy = ({ pathname }: URL) =>
    /\/assets\/[^/]+\.(js|css)$/.test(pathname) && !first.includes(pathname.slice(1));
  await page.route(isLazy, goneAnswers[answer]);
  return () => page.unroute(isLazy);
}

/** What the browser itself tells of lazy parts that do not come. */
export function allowMissingParts(watch: PageWatch): void {
  watch.allowProblem(/^error: Failed to load resource: .*\/assets\//);
  watch.allowProblem(/^error: Failed to load module script: Expected a JavaScript/);
  watch.allowProblem(/^error: Refused to apply style .*\/assets\//);
  watch.allowProblem(/^request failed: .*\/assets\/\S+ /);
  watch.allowProblem(/^error: Error: Worker failed to load\./);
}

/**
 * From now on the server has a later release: the page that the open one asks for names another
 * start script. Who reloads gets the only build there is.
 * @returns ends it: the build is the release of today
 */
export async function releaseAnew(page: Page): Promise<() => Promise<void>> {
  const html = builtFile(fixtureInputs.OUT_DIR, 'index.html');
  const body = firstScripts(fixtureInputs.OUT_DIR).reduce(
    (text, path) => text.replaceAll(path, 'assets/start-SYNTHETIC.js'),
    html,
  );
  await page.route(isPage, (route) =>
    route.request().isNavigationRequest()
      ? route.fallback()
      : route.fulfill({ contentType: 'text/html', body }),
  );
  return () => page.unroute(isPage);
}

const isPage = ({ pathname }: URL): boolean => pathname === '/';
