import { afterEach, expect, test, vi } from 'vitest';
import { toStopsFile } from '../model/geo/stopsFile';
import { loadStops } from './loadStops';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('stops come read', async () => {
  const stops = [{ name: 'Markt', ags: '06991001', point: [9.05, 50.05] as const }];
  vi.stubGlobal('fetch', async () => Response.json(toStopsFile(stops, 'ODbL')));
  expect(await loadStops('x')).toEqual(stops);
});

test('other content, a failing server and a missing connection give null', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ stops: [] }));
  expect(await loadStops('x')).toBeNull();
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 500 }));
  expect(await loadStops('x')).toBeNull();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await loadStops('x')).toBeNull();
});
