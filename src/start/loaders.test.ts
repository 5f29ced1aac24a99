import { beforeEach, expect, test, vi } from 'vitest';
import { toStopsFile } from '../model/geo/stops';
import { safeSettings } from '../model/operator/operatorSettings';
import { syntheticTopology } from '../testing/syntheticTopology';

const fetched = vi.fn<(url: string) => Promise<Response>>();
let pageLoaders: typeof import('./loaders')['pageLoaders'];

// What has been loaded stays as long as the page: each test has a page of its own.
beforeEach(async () => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('document', { baseURI: 'https://karte.example/' });
  vi.resetModules();
  ({ pageLoaders } = await import('./loaders'));
  return () => vi.unstubAllGlobals();
});

test('what has come is kept, and asked for together it comes once', async () => {
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  const { topology } = pageLoaders;
  const [first, second] = await Promise.all([topology(), topology()]);
  expect(await topology()).toBe(first);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('what has failed is asked for anew', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  await expect(pageLoaders.topology()).rejects.toThrow('offline');
  expect(await pageLoaders.topology()).toEqual(syntheticTopology());
});

test('what the operator has set is one file, fetched once', async () => {
  const email = 'karte@musterort.example';
  fetched.mockImplementation(async () => Response.json({ 'fehler-melden': { email } }));
  expect(await pageLoaders.streets.settings()).toEqual(safeSettings);
  expect(await pageLoaders.reportAddress()).toEqual({ kind: 'email', email });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a table comes read; other content is a failure', async () => {
  const stops = [{ name: 'Markt', ags: '06991001', point: [9.05, 50.05] as const, station: true }];
  fetched.mockImplementationOnce(async () => Response.json({ stops: [] }));
  await expect(pageLoaders.stops()).rejects.toThrow('data/stops.json: content');
  fetched.mockImplementation(async () => Response.json(toStopsFile(stops, 'ODbL')));
  expect(await pageLoaders.stops()).toEqual(stops);
});
