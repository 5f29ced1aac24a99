import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson } from './fetchJson';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answer = (response: () => Promise<Response>) => {
  const fetch = vi.fn<(url: string) => Promise<Response>>(response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

test('JSON comes as it is, from the address that was asked for, at one request', async () => {
  const fetch = answer(async () => Response.json({ orte: ['Kassel'] }));
  expect(await fetchJson('./data/sites.geojson')).toEqual({
    ok: true,
    json: { orte: ['Kassel'] },
  });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['./data/sites.geojson']);
});

test('without a connection it is offline', async () => {
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchJson('x')).toEqual({ ok: false, reason: 'offline' });
});

test('a connection that breaks while reading is offline', async () => {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('broken')) });
  answer(async () => new Response(body));
  expect(await fetchJson('x')).toEqual({ ok: false, reason: 'offline' });
});

test.each([404, 500, 503])(
  'the status %d of the server is a failure of the server',
  async (status) => {
    answer(async () => new Response('{"gut":"lesbar"}', { status }));
    expect(await fetchJson('x')).toEqual({ ok: false, reason: 'status' });
  },
);

test.each(['', '<!doctype html>', '{"type":"Feature'])('%j is no JSON', async (content) => {
  answer(async () => new Response(content));
  expect(await fetchJson('x')).toEqual({ ok: false, reason: 'content' });
});
