import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStreetStyle } from './loadStreetStyle';

afterEach(() => {
  vi.unstubAllGlobals();
});

const styleUrl = 'https://karten.example/stile/grau.json';
const line = (source: string) => ({ id: source, type: 'line', source, 'source-layer': 'Weg' });

/** Serves JSON by address; anything missing answers 404. Returns the requested addresses. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return url in files ? Response.json(files[url]) : new Response('', { status: 404 });
  });
  return asked;
}

const styleWith = (sources: Readonly<Record<string, object>>) => ({
  [styleUrl]: { version: 8, sources, layers: Object.keys(sources).map(line) },
});

describe('loadStreetStyle', () => {
  it('follows a source to its tiles, relative addresses too', async () => {
    serve({
      ...styleWith({ wege: { type: 'vector', url: '../kacheln/wege.json' } }),
      'https://karten.example/kacheln/wege.json': { tiles: ['{z}/{x}/{y}.pbf'], maxzoom: 15 },
    });
    expect(await loadStreetStyle(styleUrl)).toMatchObject({
      sources: {
        wege: { tiles: ['https://karten.example/kacheln/{z}/{x}/{y}.pbf'], maxzoom: 15 },
      },
      layers: [{ id: 'wege' }],
    });
  });

  it('asks no other host, and draws nothing of one', async () => {
    const asked = serve({
      ...styleWith({
        eigen: { type: 'vector', tiles: ['/{z}/{x}/{y}'] },
        fremd: { type: 'vector', url: 'https://fremd.example/kacheln.json' },
        umweg: { type: 'vector', url: '/umweg.json' },
        direkt: { type: 'vector', tiles: ['https://fremd.example/{z}/{x}/{y}'] },
      }),
      'https://karten.example/umweg.json': { tiles: ['https://fremd.example/{z}/{x}/{y}'] },
    });
    const style = await loadStreetStyle(styleUrl);
    expect(Object.keys(style?.sources ?? {})).toEqual(['eigen']);
    expect(style?.layers.map(({ id }) => id)).toEqual(['eigen']);
    expect(asked.map((url) => new URL(url).host)).toEqual(['karten.example', 'karten.example']);
  });

  it.each([
    ['a missing style', {}],
    ['something else than a style', { [styleUrl]: ['Wartung'] }],
    ['a style whose tiles are missing', styleWith({ a: { type: 'vector', url: '/weg.json' } })],
    [
      'tiles at no address',
      styleWith({ a: { type: 'vector', tiles: ['http://[kaputt/{z}/{x}/{y}'] } }),
    ],
  ])('%s is null', async (_case, files) => {
    serve(files);
    expect(await loadStreetStyle(styleUrl)).toBeNull();
  });

  it('gives up a service that does not answer in time', async () => {
    vi.useFakeTimers();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), milliseconds);
      return controller.signal;
    });
    vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const loading = loadStreetStyle(styleUrl);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await loading).toBeNull();
    timeout.mockRestore();
    vi.useRealTimers();
  });
});
