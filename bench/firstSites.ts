import type { Browser } from '@playwright/test';
import { median, openPeers } from './peerPages';

/**
 * `npm run bench`: time and bytes until a visitor sees the first sites. Our page, a bare MapLibre
 * page and a Leaflet page with the same points take turns, so that the ratio holds on a noisy
 * machine. Needs a finished build.
 */
const rounds = 9;

/**
 * Each page hides its map until the sites are in it: visitors see them at the later of that and the
 * first paint.
 */
const pages = [
  { name: 'Quartierskarte', path: 'ours/', sites: 'path[data-kind]' },
  { name: 'MapLibre (nackt)', path: 'peers/maplibre.html', sites: '#map[data-shown] canvas' },
  { name: 'Leaflet', path: 'peers/leaflet.html', sites: '#map[data-shown] path' },
] as const;

/** Network conditions; the second is Lighthouse's slow 4G. */
const lines = [
  { name: 'ohne Leitung', network: null },
  {
    name: 'Mobilfunk (150 ms Laufzeit, 1,6 Mbit/s)',
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
  },
] as const;
type Network = (typeof lines)[number]['network'];

interface Reading {
  readonly ms: number;
  readonly kB: number;
}

/** One visit with an empty cache: milliseconds from navigation and kilobytes received until then. */
async function visit(
  browser: Browser,
  url: string,
  sites: string,
  network: Network,
): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network !== null) await session.send('Network.emulateNetworkConditions', network);
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'commit' });
  const visible = await page.waitForFunction((selector) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (!paint || !document.querySelector(selector)) return null;
    const map = document.querySelector<HTMLElement>('#map');
    return Math.max(paint.startTime, Number(map?.dataset.shown ?? 0));
  }, sites);
  const reading = { ms: Number(await visible.jsonValue()), kB: bytes / 1000 };
  await context.close();
  return reading;
}

const { address, browser, close } = await openPeers(4187);
console.log(`Erste Standorte sichtbar, Median aus ${rounds} Besuchen mit leerem Zwischenspeicher:`);
for (const { name: line, network } of lines) {
  const readings = new Map<string, Reading[]>(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, path, sites } of pages) {
      readings.get(name)?.push(await visit(browser, new URL(path, address).href, sites, network));
    }
  }
  const ours = median((readings.get(pages[0].name) ?? []).map(({ ms }) => ms));
  console.log(line);
  for (const [name, found] of readings) {
    const ms = median(found.map((reading) => reading.ms));
    const kB = median(found.map((reading) => reading.kB));
    console.log(
      `  ${name.padEnd(18)} ${ms.toFixed(0).padStart(5)} ms ${kB.toFixed(0).padStart(5)} kB   Verhältnis ${(ms / ours).toFixed(2)}`,
    );
  }
}
await close();
