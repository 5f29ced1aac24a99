import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../serve.mjs';

const POLICY = "default-src 'self'; script-src 'self'";
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(folder, 'dist');
const FILES = {
  'index.html': '<h1>Karte</h1>',
  '404.html': '<h1>Nicht da</h1>',
  'standort/kassel/index.html': '<h1>Kassel</h1>',
  'assets/app-1a2b.js': 'export {}',
  'data/sites.geojson': '{}',
  'data/sites.geojson.gz': gzipSync('{}'),
  'data/measures.csv': 'a,b',
  'manifest.webmanifest': '{}',
  '.env': 'secret',
  '.git/config': 'secret',
  'data/.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@b.example',
  'pflege/assets/worker-1a2b.js': '1',
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  mkdirSync(`${dir}.server`);
  writeFileSync(`${dir}.server/policy.txt`, POLICY);
  server = await serve({ dir, port: 0, host: 'localhost' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Not fetch, which would tidy up the path and unpack the body.
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, options = {}) {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, ...options }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('WebAssembly is allowed where facts are kept, and nowhere else', async () => {
  const policy = async (/** @type {string} */ path) =>
    (await get(path)).headers['content-security-policy'];
  expect(await policy('/pflege/assets/worker-1a2b.js')).toBe(`${POLICY} 'wasm-unsafe-eval'`);
  expect(await policy('/assets/app-1a2b.js')).toBe(POLICY);
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/data/sites.geojson', 'application/geo+json'],
  ['/data/measures.csv', 'text/csv; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
])('%s is %s', async (path, type) => {
  const { status, headers } = await get(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test('all answers carry the policy that the build has written beside the site', async () => {
  for (const path of ['/', '/data/sites.geojson', '/nichts']) {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  }
});

test.each(['/.env', '/.git/config', '/%2eenv', '/data/.env'])('%s stays hidden', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('the contact for security is no secret', async () => {
  expect((await get('/.well-known/security.txt')).status).toBe(200);
});

test('hashed names are kept for ever, all else is asked for anew', async () => {
  expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toMatch(/immutable/);
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
  expect((await get('/data/sites.geojson')).headers['cache-control']).toBe('no-cache');
});

test('an unchanged file is not sent again', async () => {
  const { etag = '' } = (await get('/')).headers;
  expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('the compressed file is sent to who understands it', async () => {
  const { headers, body } = await get('/data/sites.geojson', {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  expect(headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/geo+json',
  });
  expect(gunzipSync(body).toString()).toBe('{}');
});

test('a page in a folder gets its slash and keeps its query', async () => {
  const { status, headers } = await get('/standort/kassel?lang=en');
  expect([status, headers.location]).toEqual([302, '/standort/kassel/?lang=en']);
  expect((await get('/standort/kassel/')).body.toString()).toContain('Kassel');
});

test('a redirect never leads to another host', async () => {
  expect((await get('//standort/kassel')).headers.location).toBe('/standort/kassel/');
});

test.each(['/nichts', '/standort/', '/../../package.json', '/%2e%2e/package.json', '/%', '/%00'])(
  '%s shows the page for what is not there',
  async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, '<h1>Nicht da</h1>']);
  },
);

test('only reading is allowed', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('without a build there is a sentence', async () => {
  await expect(serve({ dir: join(dir, 'nothing'), port: 0 })).rejects.toThrow(/npm run build/);
});
