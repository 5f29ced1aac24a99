import { beforeEach, expect, test, vi } from 'vitest';
import { toStopsFile } from '../model/geo/stops';
import { safeSettings } from '../model/operator/operatorSettings';
import { syntheticTopology } from '../testing/syntheticTopology';
import { pageLoaders } from './loaders';

const fetched = vi.fn<(url: string) => Promise<Response>>();
const root = 'https://karte.example/hessen/';

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  return () => vi.unstubAllGlobals();
});

test('what has come is kept, and asked for together it comes once', async () => {
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  const { topology } = pageLoaders(root);
  const [first, second] = await Promise.all([topology(), topology()]);
  expect(await topology()).toBe(first);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('what has failed is asked for anew', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  const { topology } = pageLoaders(root);
  await expect(topology()).rejects.toThrow('offline');
  expect(await topology()).toEqual(syntheticTopology());
});

test('what the operator has set is one file, fetched once', async () => {
  const email = 'karte@musterort.example';
  fetched.mockImplementation(async () => Response.json({ 'fehler-melden': { email } }));
  const { streets, reportAddress } = pageLoaders(root);
  expect(await streets.settings()).toEqual(safeSettings);
  expect(await reportAddress()).toEqual({ kind: 'email', email });
  // From the root, whatever page the address bar shows.
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([`${root}betrieb.json`]);
});

test('a table comes read; other content is a failure', async () => {
  const stops = [{ name: 'Markt', ags: '06991001', point: [9.05, 50.05] as const, station: true }];
  fetched.mockImplementationOnce(async () => Response.json({ stops: [] }));
  await expect(pageLoaders(root).stops()).rejects.toThrow('data/stops.json: content');
  fetched.mockImplementation(async () => Response.json(toStopsFile(stops, 'ODbL')));
  expect(await pageLoaders(root).stops()).toEqual(stops);
});
