import { afterEach, describe, expect, test, vi } from 'vitest';
import { toStopsFile } from '../model/geo/stops';
import { syntheticTopology } from '../testing/syntheticTopology';
import { loadStops } from './loadStops';
import { loadTopology } from './loadTopology';

afterEach(() => {
  vi.unstubAllGlobals();
});

const serve = (content: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => Response.json(content, { status }));

test('boundaries come as they are', async () => {
  serve(syntheticTopology());
  expect(await loadTopology('x')).toEqual(syntheticTopology());
});

test.each([
  ['null', null],
  ['a text', 'Topology'],
  ['another kind of file', { type: 'FeatureCollection', features: [] }],
  ['a list', []],
  ['a topology without municipalities', { type: 'Topology', arcs: [], objects: {} }],
  ['a topology of nothing', { type: 'Topology' }],
])('%s is no topology', async (_case, content) => {
  serve(content);
  await expect(loadTopology('x')).rejects.toThrow('x: content');
});

test('stops come read; other content is a failure', async () => {
  const stops = [{ name: 'Markt', ags: '06991001', point: [9.05, 50.05] as const, station: true }];
  serve(toStopsFile(stops, 'ODbL'));
  expect(await loadStops('x')).toEqual(stops);
  serve({ stops: [] });
  await expect(loadStops('x')).rejects.toThrow('x: content');
});

describe.each([
  ['boundaries', loadTopology],
  ['stops', loadStops],
])('%s', (_name, load) => {
  test('do not come from a failing server or without a connection, which says why', async () => {
    serve({}, 500);
    await expect(load('x')).rejects.toThrow('x: status');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(load('x')).rejects.toThrow('x: offline');
  });
});
