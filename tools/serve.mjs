// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { CACHING, headersOf, INDEX, TYPES, UPKEEP, upkeepPolicy } from './hosting/headers.mjs';
import { outDir } from './inputs.mjs';
import { runMain, Stop } from './setup/command.mjs';
import { openPort, readPort } from './setup/port.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {Response} response
 * @param {string} path
 */
function setHeaders(response, path) {
  const type = TYPES[posix.extname(path).slice(1)];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? CACHING.assets : CACHING.others,
  );
}

/**
 * @param {string} dir
 * @returns {string} the policy that the build has written beside the site; without one, as strict as
 * pages that have none of their own allow
 */
function policyOf(dir) {
  const file = `${dir}.server/policy.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : "object-src 'none'";
}

/**
 * What a server sends for a folder. Pages use relative addresses, so /standort/x must redirect to
 * /standort/x/ as on any static host.
 * @param {string} dir
 * @param {string} url of the request
 * @returns {{ redirect?: string, file?: string }} a file where it is none that sirv finds by itself
 */
function ofFolder(dir, url) {
  const [path = '/', query = ''] = url.split(/(?=\?)/, 2);
  // Normalised, since a Location that begins with // would lead to another host.
  const clean = posix.normalize(`/${path}`);
  const folder = join(dir, safeDecode(clean));
  const index = INDEX.find((name) => existsSync(join(folder, name)));
  if (index === undefined) return {};
  if (!clean.endsWith('/')) return { redirect: `${clean}/${query}` };
  return index === INDEX[0] ? {} : { file: `${clean}${index}` };
}

/**
 * Names that begin with a dot are nobody's business, but for the one that is meant for all.
 * @param {string} url of the request
 */
const isHidden = (url) => /(?:\/|%2f)(?:\.|%2e)(?!well-known\/)/i.test(url.split('?', 1)[0] ?? '');

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
  response.writeHead(404, { 'Content-Type': type, 'Cache-Control': CACHING.others }).end(body);
}

/**
 * @param {string} dir
 * @returns {(request: Request, response: Response) => void}
 */
function handlerFor(dir) {
  // Without `dev`, file sizes are read once, which would truncate an edited betrieb.json.
  const files = sirv(dir, {
    ...{ dev: true, brotli: true, gzip: true, etag: true, dotfiles: true },
    setHeaders,
  });
  const policy = policyOf(dir);
  const headers = Object.entries(headersOf(policy));
  const ofUpkeep = Object.entries(headersOf(upkeepPolicy(policy)));
  return (request, response) => {
    const isUpkeep = request.url?.startsWith(`/${UPKEEP}`);
    for (const [name, value] of isUpkeep ? ofUpkeep : headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { redirect, file } = ofFolder(dir, request.url ?? '/');
    if (isHidden(request.url ?? '/')) return notFound(dir, response);
    if (redirect) return void response.writeHead(302, { Location: redirect }).end();
    if (file) request.url = file;
    files(request, response, () => notFound(dir, response));
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
