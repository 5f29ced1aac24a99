import type { Request } from '@playwright/test';
import { type ComparedPage, movesOf, ours, pathOf, readyOf } from '../comparedPages';
import { type Condition, patienceMs, startVisit } from '../visit';
import { type Bench, type Part, roundsAt } from './part';

const conditions: readonly Condition[] = [
  {},
  { name: 'phone’s line', phoneLine: true },
  { name: 'phone’s line, four times slower', phoneLine: true, slowdown: 4 },
];

/** When a visitor has what they came for, in ms after the navigation. */
interface Moments {
  readonly sites: number;
  readonly list: number;
  readonly map: number;
  readonly library: number;
}

/** What is looked for: the sites, the map that moves, that of its library, and whether there is a list. */
interface Awaited {
  readonly sites: string;
  readonly map: string;
  readonly library: string;
  readonly hasList: boolean;
}

const allSeen = 'bench: all seen';

/**
 * Runs in the page before its scripts: notes when it says that the list lives and the map is drawn, and
 * tells when all has been seen. Asked from outside, the page would run the driver's own script first,
 * before its first paint.
 */
function noteMoments([{ sites, map, library, hasList }, seen]: readonly [Awaited, string]): void {
  const moments = { list: hasList ? Infinity : 0, map: Infinity, library: Infinity };
  Object.assign(window, { moments });
  new MutationObserver(() => {
    const now = performance.now();
    if (document.documentElement.dataset.live !== undefined)
      moments.list = Math.min(moments.list, now);
    if (document.querySelector(map)) moments.map = Math.min(moments.map, now);
    if (document.querySelector(library)) moments.library = Math.min(moments.library, now);
  }).observe(document, {
    subtree: true,
    attributeFilter: ['data-live', 'data-map-state', 'data-shown'],
  });
  const looking = setInterval(() => {
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
    if (Math.max(moments.list, moments.library) === Infinity || !document.querySelector(sites))
      return;
    clearInterval(looking);
    console.debug(seen);
  }, 50);
}

/**
 * When a file had come, in ms of the clock, and its bytes with the head of the answer. Of the script of
 * a worker the browser tells no size, so what the server says of it counts.
 */
async function arrivalOf(request: Request) {
  const { startTime, responseEnd } = request.timing();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const said = Number((await request.response())?.headers()['content-length'] ?? 0);
  const bytes = (responseBodySize > 0 ? responseBodySize : said) + responseHeadersSize;
  return { url: request.url(), at: startTime + responseEnd, bytes };
}

/** What is asked for again is there already. */
const onceEach = <T extends { readonly url: string }>(files: readonly T[]): readonly T[] =>
  files.filter(({ url }, index) => files.findIndex((file) => file.url === url) === index);

async function visit(
  { browser, address }: Bench,
  page: ComparedPage,
  size: number,
  condition: Condition,
) {
  const { page: tab, end } = await startVisit(browser, condition);
  const arriving: ReturnType<typeof arrivalOf>[] = [];
  tab.on('requestfinished', (request) => arriving.push(arrivalOf(request)));
  const isOurs = page === ours;
  const library = readyOf(page);
  const awaited = {
    sites: isOurs ? 'path[data-kind]' : library,
    map: movesOf(page),
    library,
    hasList: isOurs,
  };
  await tab.addInitScript(noteMoments, [awaited, allSeen] as const);
  const all = tab
    .waitForEvent('console', (message) => message.text() === allSeen)
    .then(
      () => true,
      () => false,
    );
  await tab.goto(new URL(pathOf(page, size), address).href, { waitUntil: 'commit' });
  const moments = (await all) ? await tab.evaluate(readMoments, isOurs) : null;
  const files = onceEach(await Promise.all(arriving));
  await end();
  return moments && { moments: moments satisfies Moments, files };
}

/** Runs in the page. */
function readMoments(isOurs: boolean) {
  const { moments } = window as unknown as { moments: Omit<Moments, 'sites'> };
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
  // The pages of others hide their map until the sites are in it.
  const shown = isOurs ? 0 : moments.map;
  return { ...moments, sites: Math.max(paint, shown), origin: performance.timeOrigin };
}

const subjects = {
  sites: 'first sites visible',
  list: 'live list',
  map: 'map in charge',
  library: 'map by its library',
} as const;

/** Conditions of a phone at the real size only: a line that slow would need minutes for the others. */
const conditionsAt = (size: number) => (size < 1000 ? conditions : conditions.slice(0, 1));

export const start: Part = {
  name: 'start',
  title: 'Start',
  how: `Visits with an empty cache, by turns. The first sites are visible at the later of the first paint and their being on the page; the list lives when it reacts; the map is in charge when it has drawn the sites and can be moved, ours at first as SVG; the map by its library is ours by MapLibre (on the pages of others both are when the sites are visible). kB are those of the files that had come until then, as they are sent. The phone’s line is Lighthouse’s slow 4G (150 ms, 1.6 Mbit/s). What does not come within ${patienceMs / 1000} s is “–”.`,
  run: async (bench) => {
    for (const size of bench.sizes)
      for (const condition of conditionsAt(size))
        for (let round = 0; round < roundsAt(bench.rounds, size); round += 1)
          for (const page of bench.pagesAt(size)) {
            const seen = await visit(bench, page, size, condition);
            for (const [key, what] of Object.entries(subjects)) {
              // Only our page has a list.
              if (key === 'list' && page !== ours) continue;
              const subject = { what, size, ...(condition.name && { condition: condition.name }) };
              const ms = seen?.moments[key as keyof typeof subjects] ?? Infinity;
              bench.note({ ...subject, unit: 'ms' }, page.name, ms);
              if (seen === null || condition.slowdown) continue;
              const until = seen.moments.origin + ms;
              const came = seen.files.filter(({ at }) => at <= until);
              const kB = came.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
              bench.note(
                { ...subject, what: `${what}, files until then`, unit: 'kB' },
                page.name,
                kB,
              );
            }
          }
  },
};
