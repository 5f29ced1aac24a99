import type { Page, Route } from '@playwright/test';
import { fixtureInputs } from '../src/testing/fixtureInputs';
import { de } from '../src/text/de/texts';
import { openWords } from '../src/text/upkeep/open';
import { firstScripts } from './support/builtScripts';
import { siteById, siteCount } from './support/facts';
import { allowMissingParts } from './support/gone';
import { expect, test } from './support/test';
import { travelTo } from './support/travel';
import { UpkeepDriver } from './support/upkeepDriver';

/**
 * How a server may answer for a file; each makes the browser tell of it in its own words.
 * @param over resolves when the server answers well again
 */
type Answer = (route: Route, over: Promise<void>) => Promise<void>;

const late: Readonly<Record<string, Answer>> = {
  'come late': async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ response });
  },
  'are on their way all along': async (route, over) => {
    await over;
    await route.continue();
  },
};
const bad: Readonly<Record<string, Answer>> = {
  'do not come': (route) => route.abort(),
  'come with an error of the server': (route) => route.fulfill({ status: 503 }),
  'break off in the middle': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
  },
  'are a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' }),
  'are of another shape': (route) => route.fulfill({ json: { SYNTHETIC: [null] } }),
};
const answers = { ...late, ...bad };

/** Answers for these files from now on. Returns what makes the server answer well again; by then they have been asked for. */
async function answerBadly(page: Page, isMeant: (url: URL) => boolean, answer: Answer) {
  const answered: Promise<void>[] = [];
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  await page.route(isMeant, (route) => {
    const answering = answer(route, over);
    answered.push(answering);
    return answering;
  });
  return async () => {
    await expect.poll(() => answered.length).toBeGreaterThan(0);
    end();
    await Promise.allSettled(answered);
    await page.unroute(isMeant);
  };
}

/** Whatever else is still on its way. */
async function openAnyway(page: Page) {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('html[data-live]')).toBeAttached();
}

const wesertor = siteById('kassel-wesertor').id;
/** States that ask for a file of their own, in each language. */
const addresses = [
  '?kommune=06611000',
  `?standort=${wesertor}`,
  '?ansicht=zahlen',
  `?vergleich=${wesertor},fulda-nordend`,
  '?sprache=ls',
  '?sprache=en&massnahme=kita',
  '?q=Kassel',
  '?sprache=de',
];

const ofMap = /\/data\/(boundaries|sites-places)\.json$/;
const ofGround = /\/data\/(ground\/.+|stops)\.json$/;
const index = /\/data\/sites-index\.json$/;
const isAny = ({ pathname }: URL, ...files: readonly RegExp[]) =>
  files.some((file) => file.test(pathname));

interface Files {
  readonly isMeant: (url: URL) => boolean;
  /** States that ask for them. */
  readonly addresses: readonly string[];
  /** It is drawn before: it asks for them; or need not come at all. */
  readonly map?: 'first' | 'never';
}

/** All that is fetched, but for that without which nothing lives. Of the map is apart: without it none of the ground is asked for. */
const files: Readonly<Record<string, Files>> = {
  'files of the map': { isMeant: (url) => isAny(url, ofMap), addresses: ['?massnahme=kita'] },
  'files of the ground': {
    isMeant: (url) => isAny(url, ofGround),
    addresses: ['?ausschnitt=9.46,51.29,9.52,51.33', `?standort=${wesertor}`],
    map: 'first',
  },
  'files beside them': {
    isMeant: (url) =>
      isAny(url, /\/(data\/.+\.(geo)?json|betrieb\.json)$/) && !isAny(url, ofMap, ofGround, index),
    addresses,
    map: 'never',
  },
  'scripts and styles': {
    isMeant: (url) =>
      isAny(url, /\/assets\/[^/]+\.(js|css)$/) &&
      !firstScripts(fixtureInputs.OUT_DIR).includes(url.pathname.slice(1)),
    addresses,
  },
  fonts: { isMeant: (url) => isAny(url, /\.woff2$/), addresses: ['?massnahme=kita'] },
};

for (const [which, { isMeant, addresses, map }] of Object.entries(files))
  for (const [name, answer] of Object.entries(answers))
    test(`${which} that ${name} leave list, sentence and address in agreement`, async ({
      app,
      page,
      watch,
    }) => {
      watch.allowProblem(/^(error: Failed to load resource|request failed): .*(\/data\/|betrieb)/);
      allowMissingParts(watch);
      watch.allowProblem(/^warning: (Failed to \w+ .*font|OTS parsing error)/);
      const end = await answerBadly(page, isMeant, answer);
      const bringMap = map === 'never' ? await app.holdMap() : () => {};
      await openAnyway(page);
      if (map === 'first') await expect(app.map).toHaveAttribute('data-map-state', 'ready');
      // Without its words there is no search: Back to one leaves the page as it is.
      const others = addresses.filter((address) => !address.startsWith('?q='));
      for (const address of others) await travelTo(app, address);
      await end();
      bringMap();
      // Browsers keep a script that they could not read for as long as the page is open.
      if (which === 'scripts and styles' && name.startsWith('break')) await openAnyway(page);
      // What did not come is asked for again by whoever needs it, or when a person asks for it.
      for (const address of addresses) await travelTo(app, address);
      const retry = app.map.getByRole('button', { name: de.map.reload });
      if (await retry.isVisible()) await retry.click();
      await expect(app.map).toHaveAttribute('data-map-state', /ready|svg/);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

/** What a page needs to come to life, and its address. */
const needs = {
  'the index': { path: './', isMeant: (url: URL) => isAny(url, index) },
  'the first screen, for the page of a site': {
    path: `./standort/${wesertor}/`,
    isMeant: ({ pathname }: URL) => pathname === '/',
  },
};
for (const [what, { path, isMeant }] of Object.entries(needs))
  for (const [name, answer] of Object.entries(answers))
    test(`${what}, as files that ${name}: the page reads, and comes to life`, async ({
      app,
      page,
      watch,
    }) => {
      watch.allowProblem(/^(error: Failed to load resource|request failed): /);
      await app.withoutMap();
      const end = await answerBadly(page, isMeant, answer);
      await page.goto(path);
      const alert = page.getByRole('alert');
      if (name in bad) await expect(alert).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await end();
      if (name in bad) await alert.getByRole('button', { name: de.load.retry }).click();
      await expect(page.locator('html[data-live]')).toBeAttached();
      await expect(app.sites()).toHaveCount(siteCount);
      await expect(alert).toHaveCount(0);
    });

for (const [name, answer] of Object.entries(answers))
  test(`published tables that ${name}: the Pflege page says so, and opens them when they come`, async ({
    page,
    watch,
  }) => {
    watch.allowProblem(/^(error: Failed to load resource|request failed): .*\/data\//);
    const upkeep = new UpkeepDriver(page);
    await upkeep.open();
    const end = await answerBadly(page, (url) => isAny(url, /\/data\/.+\.csv$/), answer);
    const open = page.getByRole('button', { name: openWords.published.open });
    await open.click();
    if (name in bad) await expect(page.getByRole('alert')).toHaveText(openWords.failed.published);
    await end();
    if (name in bad) await open.click();
    await upkeep.checked();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
