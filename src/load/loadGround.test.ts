import { afterEach, expect, test, vi } from 'vitest';
import { groundContent } from '../testing/groundContent';
import { loadGround } from './loadGround';

afterEach(() => {
  vi.unstubAllGlobals();
});

const serve = (content: unknown) => vi.stubGlobal('fetch', async () => Response.json(content));

test.each(['rivers', 'kassel', 'municipalities'] as const)('%s come as they are', async (id) => {
  serve(groundContent(id));
  expect(await loadGround('x', id)).toEqual(groundContent(id));
});

test.each([
  ['null', null],
  ['a topology of something else', { type: 'Topology', arcs: [], objects: { quarters: {} } }],
  ['a topology without lines', { type: 'Topology', objects: { lines: {} } }],
])('%s is no river', async (_case, content) => {
  serve(content);
  await expect(loadGround('x', 'rivers')).rejects.toThrow('x: content');
});
