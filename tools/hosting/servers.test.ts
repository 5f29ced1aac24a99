import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../setup/engines.mjs';
import { caddyConfig } from './caddy';
import { CACHING, headersOf, TYPES } from './headers.mjs';
import type { Hosting } from './hosting';
import { nginxConfig } from './nginx';

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
  'betrieb.json': '{}',
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

interface Server {
  readonly name: string;
  readonly program: string;
  /** What else has to be installed. */
  readonly module?: string;
  /** Writes its configuration into a folder, and returns the arguments that start it there. */
  readonly prepare: (folder: string, hosting: Hosting, port: number) => readonly string[];
}

const servers: readonly Server[] = [
  {
    name: 'nginx',
    program: 'nginx',
    module: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    prepare: (folder, hosting, port) => {
      const site = nginxConfig({ ...hosting, listen: `127.0.0.1:${port}` });
      const modules = '/etc/nginx/modules-enabled';
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(' ');
      const main = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${existsSync(modules) ? `include ${modules}/*.conf;` : ''}
events {}
http { access_log off; ${paths}
${site}}
`;
      writeFileSync(join(folder, 'nginx.conf'), main);
      return ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    prepare: (folder, hosting, port) => {
      const site = caddyConfig({ ...hosting, listen: `http://127.0.0.1:${port}` });
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

// Debian keeps servers where not everybody looks for programs.
const path = `${process.env.PATH}${delimiter}/usr/sbin`;
const installed = servers.flatMap((server) => {
  const program = findProgram([server.program], path);
  const isWhole = server.module === undefined || existsSync(server.module);
  return program !== undefined && isWhole ? [{ ...server, program }] : [];
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

for (const { name } of servers.filter(
  (server) => !installed.some(({ name }) => name === server.name),
))
  console.info(`Lücke: ${name} ist nicht installiert; seine Konfiguration ist nicht erprobt`);

for (const { name, program, prepare } of installed)
  describe.each(['/', '/karte/'])(`${name} with the map at %s`, (basePath) => {
    let child: ChildProcess;
    let port = 0;
    let folder = '';
    let said = '';
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'conf-'));
      port = await freePort();
      const parameters = prepare(folder, { basePath, policy, files }, port);
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      child = spawn(program, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      // A server that does not start says why.
      await vi.waitFor(
        () => answer(port, '/').catch(() => Promise.reject(new Error(said))),
        10_000,
      );
    });
    afterAll(async () => {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
      rmSync(folder, { recursive: true });
    });
    const get = (path: string, headers: Record<string, string> = {}) =>
      answer(port, path.startsWith('//') ? path.slice(1) : `${basePath}${path}`, headers);

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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
}

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
