// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { outDir } from './inputs.mjs';
import { runMain, Stop } from './setup/command.mjs';
import { openPort, readPort } from './setup/port.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Record<string, string>} sirv names no charset for texts, and does not know the type of the last */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.gpkg': 'application/geopackage+sqlite3',
};

/**
 * Files in /assets/ have a hash in their names and never change; all others are revalidated.
 * @param {Response} response
 * @param {string} path
 */
function setHeaders(response, path) {
  const type = TYPES[posix.extname(path)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // All of it is public; frames in a sandbox belong to no server, not even to this one.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/**
 * Pages use relative addresses, so /standort/x must redirect to /standort/x/ as on any static host.
 * @param {string} dir
 * @param {string} url of the request
 * @returns {string | undefined} redirect target
 */
function withSlash(dir, url) {
  const [path = '/', query] = url.split(/(?=\?)/, 2);
  // Normalised, since a Location that begins with // would lead to another host.
  const clean = posix.normalize(`/${path}`);
  if (clean.endsWith('/') || !existsSync(join(dir, safeDecode(clean), 'index.html')))
    return undefined;
  return `${clean}/${query ?? ''}`;
}

/** @param {string} path */
function safeDecode(path) {
  try {
    return posix.normalize(decodeURI(path));
  } catch {
    return path;
  }
}

/**
 * @param {string} dir
 * @param {Response} response
 */
function notFound(dir, response) {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Diese Seite gibt es nicht.';
  const type = Buffer.isBuffer(body) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
  response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
}

/**
 * @param {string} dir
 * @returns {(request: Request, response: Response) => void}
 */
function handlerFor(dir) {
  // Without `dev`, file sizes are read once, which would truncate an edited betrieb.json.
  const files = sirv(dir, { dev: true, brotli: true, gzip: true, etag: true, setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = withSlash(dir, request.url ?? '/');
    if (target) response.writeHead(302, { Location: target }).end();
    else files(request, response, () => notFound(dir, response));
  };
}

/**
 * Serves a built site, with its precompressed files.
 * @param {{ dir?: string, port: number, host?: string }} options port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws {Stop} if there is no build or the port is taken
 */
export async function serve({ dir = outDir, port, host = process.env.HOST || 'localhost' }) {
  if (!existsSync(join(dir, 'index.html')))
    throw new Stop('Es ist noch nichts gebaut: Rufen Sie zuerst npm run build auf.');
  const open = await openPort({ port, host, handler: handlerFor(dir) });
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${open.port}/`, close: open.close };
}

/** @param {{ close: () => Promise<void> }} server ended cleanly by Ctrl+C or a polite kill */
export function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
}

async function main() {
  const server = await serve({ port: readPort(process.env.PORT) });
  closeOnSignal(server);
  console.log(server.address);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
