import { afterEach, expect, test, vi } from 'vitest';
import { syntheticTopology } from '../testing/syntheticTopology';
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

test('they do not come from a failing server or without a connection, which says why', async () => {
  serve({}, 500);
  await expect(loadTopology('x')).rejects.toThrow('x: status');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadTopology('x')).rejects.toThrow('x: offline');
});
