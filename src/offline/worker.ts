import { PrecacheController } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { pageAt } from './pageAt';
import { type PagePack, unpackPage } from './pagePack';
import { afterTakeover, neededReleases, noTabs, releaseOf, type Tabs, withoutClosed } from './tabs';
import { type AnswerEvent, type LifeEvent, scope } from './workerScope';

/**
 * Keeps one release of the map on the device and answers with it, online too: pages, scripts and
 * facts always fit each other. A later release is fetched in the background and waits until a person
 * wants it or the last tab is closed; tabs that stay open keep theirs. Only the operator's settings
 * are asked for first. Nothing of other servers passes through here.
 */
const root = scope.registration.scope;
const release = RELEASE;
/** Other maps on the same server have names of their own. */
const prefix = `quartierskarte ${root} `;
const cacheOf = (id: string) => `${prefix}${id}`;
const kept = new PrecacheController({
  cacheName: cacheOf(release.id),
  plugins: [
    {
      // Behind what the open page wants; what the browser has of it is only asked whether it still holds.
      requestWillFetch: async ({ request }) =>
        new Request(request, {
          cache: request.cache === 'reload' ? 'no-cache' : request.cache,
          priority: 'low',
        }),
    },
  ],
});
kept.addToCacheList([...release.files]);

scope.addEventListener('install', (event) => event.waitUntil(fetchRelease(event)));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void scope.skipWaiting();
});

/** Fetches what no release on the device has. */
async function fetchRelease(event: LifeEvent): Promise<void> {
  const own = await scope.caches.open(cacheOf(release.id));
  for (const name of await releaseCaches()) {
    const former = await scope.caches.open(name);
    for (const key of kept.getURLsToCacheKeys().values()) {
      const file = await former.match(key);
      if (file !== undefined) await own.put(key, file);
    }
  }
  // Of the whole life of a worker, workbox needs to know only that it is being installed.
  await kept.install(event as Parameters<typeof kept.install>[0]);
}

const releaseCaches = async (): Promise<readonly string[]> =>
  (await scope.caches.keys()).filter((name) => name.startsWith(prefix) && name !== tabsCache);

const tabsCache = cacheOf('tabs');
let tabs: Promise<Tabs> | undefined;
function readTabs(): Promise<Tabs> {
  tabs ??= scope.caches
    .match(root, { cacheName: tabsCache })
    .then((stored) => stored?.json() ?? noTabs);
  return tabs;
}

/** Remembers which tabs have which release, and forgets the releases that none has. */
async function keepTabs(next: Tabs): Promise<void> {
  tabs = Promise.resolve(next);
  const cache = await scope.caches.open(tabsCache);
  await cache.put(root, Response.json(next));
}

const openTabs = async () => (await scope.clients.matchAll({ type: 'window' })).map(({ id }) => id);

async function takeOver(): Promise<void> {
  const before = await readTabs();
  const next = afterTakeover(before, await openTabs(), release.id);
  await keepTabs(next);
  const needed = new Set([...neededReleases(next)].map(cacheOf));
  for (const name of await releaseCaches()) if (!needed.has(name)) await scope.caches.delete(name);
  // The page that has brought the first release is answered from now on.
  if (before.current === null) await scope.clients.claim();
}

/** A release may wait beside these, so only what the last tab has left is forgotten. */
async function forgetClosed(): Promise<void> {
  const before = await readTabs();
  if (Object.keys(before.former).length === 0) return;
  const next = withoutClosed(before, await openTabs());
  await keepTabs(next);
  const needed = neededReleases(next);
  for (const id of neededReleases(before))
    if (!needed.has(id)) await scope.caches.delete(cacheOf(id));
}

interface Asked {
  readonly url: URL;
  readonly request: Request;
  readonly event: AnswerEvent;
}

/** Not the page that keeps the facts: it wants what the server has of today. */
const isOurs = ({ href }: URL) => href.startsWith(root) && !href.startsWith(`${root}pflege/`);
const pathOf = ({ origin, pathname }: URL) => `${origin}${pathname}`.slice(root.length);
const hasFile = (url: URL) => kept.getCacheKeyForURL(`${root}${pathOf(url)}`) !== undefined;

const settings = new NetworkFirst({
  cacheName: cacheOf(release.id),
  networkTimeoutSeconds: 3,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => kept.getCacheKeyForURL(request.url) ?? request.url,
    },
  ],
});
registerRoute(({ url }) => url.href === `${root}betrieb.json`, settings);

registerRoute(({ url, request }) => isOurs(url) && request.mode === 'navigate', answerPage);

// Whoever wants to know what the server has of today asks past all that is kept.
registerRoute(
  ({ url, request }) =>
    isOurs(url) &&
    request.cache !== 'no-store' &&
    (pathOf(url) === '' || pathOf(url).startsWith('assets/') || hasFile(url)),
  answerFile,
);

// 404.html asks so whether there is a page (start/unknownAddress.ts).
registerRoute(
  ({ url }) => isOurs(url),
  async ({ url, request }) => {
    const { pages } = await pack();
    const { kind } = pageAt(pathOf(url), (page) => Object.hasOwn(pages, page));
    return kind === 'page' ? new Response(null) : fetch(request);
  },
  'HEAD',
);

// Site by site they would be some hundred files: on the device they are in the file of all.
registerRoute(
  ({ url, request }) => isOurs(url) && request.cache !== 'no-store' && siteFile.test(pathOf(url)),
  answerSite,
);

const siteFile = /^data\/sites\/([^/]+)\.json$/;
const wholeFile = 'data/sites.geojson';

async function answerSite({ url, request, event }: Asked): Promise<Response> {
  const its = releaseOf(await readTabs(), event.clientId) ?? release.id;
  const whole = await fileOf(its, wholeFile);
  if (whole === undefined) return fetch(request);
  const { features }: { readonly features: readonly { readonly id: string }[] } =
    await whole.json();
  const id = siteFile.exec(pathOf(url))?.[1];
  const site = features.find((feature) => feature.id === id);
  return site === undefined ? fetch(request) : Response.json(site);
}

/** A file of the release that the asking tab has. */
async function answerFile({ url, request, event }: Asked): Promise<Response> {
  const its = releaseOf(await readTabs(), event.clientId) ?? release.id;
  const file = await fileOf(its, pathOf(url) || 'index.html');
  if (file === undefined) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, file) : file;
}

/** In one release each address is there once. */
const fileOf = (id: string, path: string): Promise<Response | undefined> =>
  scope.caches.match(`${root}${path}`, { cacheName: cacheOf(id), ignoreSearch: true });

async function answerPage({ url, request, event }: Asked): Promise<Response> {
  event.waitUntil(forgetClosed());
  const path = pathOf(url);
  if (path === '' || path === 'index.html' || hasFile(url))
    return (await fileOf(release.id, path || 'index.html')) ?? fetch(request);
  const pages = await pack().catch(() => null);
  if (pages === null) return fetch(request);
  const found = pageAt(path, (page) => Object.hasOwn(pages.pages, page));
  if (found.kind === 'page') return htmlOf(pages, found.path, 200);
  if (found.kind === 'slash') return Response.redirect(`${root}${path}/${url.search}`, 302);
  const isPage = path.endsWith('/') || !path.slice(path.lastIndexOf('/')).includes('.');
  return fetch(request).catch((error: unknown) => {
    if (isPage) return htmlOf(pages, '404.html', 404);
    throw error;
  });
}

let unpacked: Promise<PagePack> | undefined;
/** All static pages; read once in the life of a worker. */
function pack(): Promise<PagePack> {
  unpacked ??= readPack().catch((error: unknown) => {
    unpacked = undefined;
    throw error;
  });
  return unpacked;
}

async function readPack(): Promise<PagePack> {
  const body = (await fileOf(release.id, release.pages))?.body;
  if (!body) throw new Error(`${release.pages} is gone.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** With the headers of the first screen: they are the same for all pages. */
async function htmlOf(pages: PagePack, path: string, status: number): Promise<Response> {
  const headers = new Headers((await fileOf(release.id, 'index.html'))?.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified'])
    headers.delete(name);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(unpackPage(pages, path), { status, headers });
}
