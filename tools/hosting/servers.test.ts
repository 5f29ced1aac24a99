import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyConfig } from './caddy';
import { CACHING, headersOf, TYPES, UPKEEP, upkeepPolicy } from './headers.mjs';
import { nginxConfig } from './nginx';
import { installedServers, type RunningServer, runServer } from './runServer';

/**
 * The configurations in the real servers, where they are installed: all headers on all kinds of
 * files, at the root of a server and under a path.
 */
const files = mkdtempSync(join(tmpdir(), 'server-'));
const policy = "default-src 'none'; script-src 'self' 'sha256-aBc='; frame-ancestors *";
const text = 'Ä, b\n'.repeat(400);
const packed = { 'assets/app-1a2b3c4d.js': text, 'data/sites.geojson': text, 'index.html': text };
const plain = {
  '404.html': '<h1>Nicht da</h1>',
  'standort/kassel-wesertor/index.html': '<h1>Wesertor</h1>',
  [`${UPKEEP}index.html`]: '<h1>Pflege</h1>',
  [`${UPKEEP}assets/worker-1a2b3c4d.js`]: '1',
  'betrieb.json': '{}',
  'ogc/collections/index.json': '{"collections":[]}',
  'ogc/collections/sites/items/index.geojson': '{"features":[]}',
  'manifest.webmanifest': '{}',
  'sw.js': 'addEventListener("fetch", () => {});',
  'kacheln/hessen.pmtiles': '0123456789',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  '.git/config': 'secret',
  'data/.env': 'secret',
  '.well-known/.env': 'secret',
};

beforeAll(() => {
  // A server that root starts reads as another user.
  chmodSync(files, 0o755);
  const write = (name: string, content: string | Buffer) => {
    const file = join(files, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [name, content] of Object.entries(plain)) write(name, content);
  for (const extension of Object.keys(TYPES)) write(`types/file.${extension}`, 'x');
  for (const [name, content] of Object.entries(packed)) {
    write(name, content);
    write(`${name}.br`, brotliCompressSync(content));
    write(`${name}.gz`, gzipSync(content));
  }
});
afterAll(() => {
  rmSync(files, { recursive: true });
});

it.each([
  ['nginx', nginxConfig],
  ['Caddy', caddyConfig],
])('%s is told all headers, all types and where the map lies', (_name, config) => {
  const written = config({ basePath: '/karte/', policy, files: '/srv/quartierskarte' });
  for (const [header, value] of Object.entries(headersOf(policy)))
    expect(written).toContain(`${header} "${value}"`);
  for (const [extension, type] of Object.entries(TYPES)) {
    expect(written).toMatch(new RegExp(`\\b${extension}\\b`));
    expect(written).toContain(type.replace(/;.*/, ''));
  }
  expect(written).toContain('/karte/');
  expect(written).toContain('/srv/quartierskarte');
});

for (const server of installedServers())
  describe.each(['/', '/karte/'])(`${server.name} with the map at %s`, (basePath) => {
    let running: RunningServer;
    beforeAll(async () => {
      running = await runServer(server, { basePath, policy, files });
    });
    afterAll(() => running.end());
    const get = (path: string, headers: Record<string, string> = {}) =>
      answer(running.port, path.startsWith('//') ? path.slice(1) : `${basePath}${path}`, headers);

    it.each([
      '',
      'standort/kassel-wesertor/',
      'data/sites.geojson',
      'assets/app-1a2b3c4d.js',
      'betrieb.json',
      'sw.js',
      'kacheln/hessen.pmtiles',
      'nirgends',
    ])('says what holds for all of it: %s', async (path) => {
      const { headers } = await get(path);
      for (const [header, value] of Object.entries(headersOf(policy)))
        expect([header, headers[header.toLowerCase()]]).toEqual([header, value]);
      expect(String(headers.server ?? '')).not.toMatch(/\d/);
    });

    it.each([UPKEEP, `${UPKEEP}assets/worker-1a2b3c4d.js`])(
      'allows WebAssembly where facts are kept, and no frame: %s',
      async (path) => {
        const { status, headers } = await get(path);
        expect(status).toBe(200);
        expect({ ...headers }).toMatchObject(
          Object.fromEntries(
            Object.entries(headersOf(upkeepPolicy(policy))).map(([name, value]) => [
              name.toLowerCase(),
              value,
            ]),
          ),
        );
        expect(headers['content-security-policy']).toContain(
          "script-src 'self' 'sha256-aBc=' 'wasm-unsafe-eval'; frame-ancestors 'self'",
        );
      },
    );

    it.each(Object.entries(TYPES))('names the type of *.%s', async (extension, type) => {
      const { status, headers } = await get(`types/file.${extension}`);
      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it('keeps what has a hash in its name, and asks for all else anew', async () => {
      const caching = async (path: string) => (await get(path)).headers['cache-control'];
      expect(await caching('assets/app-1a2b3c4d.js')).toBe(CACHING.assets);
      for (const path of [
        ...['', 'betrieb.json', 'data/sites.geojson', 'assets/gone-1a2b3c4d.js'],
        // A worker that is kept would keep its release for ever.
        ...['sw.js', 'manifest.webmanifest'],
      ])
        expect(await caching(path), path).toBe(CACHING.others);
    });

    it.each(Object.keys(packed))(
      'sends the packed files of %s to those who take them',
      async (path) => {
        const packings = [
          ['br, gzip', 'br', brotliDecompressSync],
          ['gzip', 'gzip', gunzipSync],
          ['identity', undefined, (body: Buffer) => body],
        ] as const;
        for (const [accepted, encoding, unpack] of packings) {
          const { headers, body } = await get(path, { 'Accept-Encoding': accepted });
          expect([accepted, headers['content-encoding']]).toEqual([accepted, encoding]);
          expect(unpack(body).toString()).toBe(text);
          if (encoding !== undefined) expect(headers.vary).toMatch(/accept-encoding/i);
        }
      },
    );

    it('lets the worker of the map answer for all of it, and for nothing besides', async () => {
      const { headers } = await get('sw.js');
      expect(headers['content-type']).toBe(TYPES.js);
      // Below its own folder it may without that.
      expect(headers['service-worker-allowed']).toBeUndefined();
    });

    it('answers that nothing has changed', async () => {
      const { headers } = await get('betrieb.json');
      const again = await get('betrieb.json', { 'If-None-Match': String(headers.etag) });
      expect(again.status).toBe(304);
    });

    it('sends a part of an archive', async () => {
      const { status, headers, body } = await get('kacheln/hessen.pmtiles', { Range: 'bytes=2-4' });
      expect([status, body.toString()]).toEqual([206, '234']);
      expect(headers['content-range']).toBe('bytes 2-4/10');
    });

    it.each(['nirgends', 'standort/nirgends/', 'a/b/c.html', 'assets/gone-1a2b3c4d.js'])(
      'shows the page for what is not there: %s',
      async (path) => {
        const { status, body, headers } = await get(path);
        expect([status, body.toString()]).toEqual([404, plain['404.html']]);
        expect(headers['content-type']).toBe(TYPES.html);
      },
    );

    it('completes the slash of a folder on the same server', async () => {
      const { status, headers } = await get('standort/kassel-wesertor');
      expect(status).toBeGreaterThanOrEqual(301);
      expect(status).toBeLessThanOrEqual(308);
      expect(new URL(String(headers.location), 'http://here.example/').href).toBe(
        `http://here.example${basePath}standort/kassel-wesertor/`,
      );
    });

    it.each([
      ['ogc/collections', 'index.json', TYPES.json],
      ['ogc/collections/sites/items', 'index.geojson', TYPES.geojson],
    ])(
      'sends what stands for the folder %s, whatever is asked of it',
      async (path, index, type) => {
        const { status, headers, body } = await get(`${path}/?limit=10`);
        expect([status, headers['content-type']]).toEqual([200, type]);
        expect(body.toString()).toBe(
          Object.entries(plain).find(([name]) => name === `${path}/${index}`)?.[1],
        );
        const { headers: moved } = await get(path);
        expect(new URL(String(moved.location), 'http://here.example/').href).toBe(
          `http://here.example${basePath}${path}/`,
        );
      },
    );

    it.each(['.git/config', 'data/.env', '.well-known/.env', '%2egit/config'])(
      'hides %s',
      async (path) => {
        const { status, body } = await get(path);
        expect([status, body.toString()]).toEqual([404, plain['404.html']]);
      },
    );

    it('tells where weaknesses are reported, and lists no folder', async () => {
      expect((await get('.well-known/security.txt')).status).toBe(200);
      expect((await get('data/')).status).not.toBe(200);
    });

    if (basePath !== '/')
      it('leads from its path without a slash to the map', async () => {
        const { status, headers } = await get('//karte');
        expect([status, headers.location]).toEqual([308, basePath]);
      });
  });

/** Not fetch, which would unpack the body and follow redirects. */
function answer(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly body: Buffer;
  }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
