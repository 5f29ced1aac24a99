// @ts-check
import { createServer } from 'node:http';
import { Stop } from './stop.mjs';

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('node:http').RequestListener} Handler */

/**
 * @param {string | undefined} text value of PORT
 * @returns {number} the port, 4173 if the text is empty
 * @throws {Stop} if it is no port
 */
export function readPort(text) {
  if (!text) return 4173;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Stop(
    `PORT=${text} ist kein Anschluss (Port): Geben Sie eine Zahl von 1 bis 65535 an, zum Beispiel PORT=4174 npm start`,
  );
}

/**
 * @param {string} code of Node's error
 * @param {number} port
 * @returns {Stop | undefined} a sentence for the faults that a person can mend
 */
function explain(code, port) {
  const other = port < 1024 ? 4174 : port + 1;
  const advice = `starten Sie mit einem anderen: PORT=${other > 65535 ? 4174 : other} npm start`;
  if (code === 'EADDRINUSE')
    return new Stop(
      `Der Anschluss (Port) ${port} ist schon belegt. Beenden Sie das andere Programm oder ${advice}`,
    );
  if (code === 'EACCES')
    return new Stop(`Den Anschluss (Port) ${port} dürfen Sie nicht öffnen: ${advice}`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return new Stop(
      'Diese Adresse hat Ihr Rechner nicht: Berichtigen oder löschen Sie die Variable HOST.',
    );
  return undefined;
}

/**
 * @param {string} host
 * @param {number} port 0 for any free one
 * @param {Handler} handler
 * @returns {Promise<Server>}
 */
function listen(host, port, handler) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {Server[]} servers */
async function closeAll(servers) {
  for (const server of servers) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

/**
 * @param {string} host
 * @param {string} code of Node's error
 */
const lacksIpv6 = (host, code) =>
  host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');

/**
 * Listens on a host; "localhost" means both loopback addresses, since browsers may try either.
 * @param {{ port: number, host: string, handler: Handler }} options port 0 takes any free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {Stop} if the port is taken or forbidden
 */
export async function openPort({ port, host, handler }) {
  /** @type {Server[]} */
  const servers = [];
  let actual = port;
  for (const name of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    try {
      const server = await listen(name, actual, handler);
      servers.push(server);
      actual = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
      if (lacksIpv6(name, code)) continue;
      await closeAll(servers);
      throw explain(code, port) ?? error;
    }
  }
  return { port: actual, close: () => closeAll(servers) };
}

/**
 * Stops early when a port is taken, before minutes of work.
 * @param {number} port
 * @param {string} host
 */
export async function checkPort(port, host) {
  const open = await openPort({ port, host, handler: () => {} });
  await open.close();
}

/**
 * @param {number} first
 * @returns {Promise<number>} the first free port from there on
 */
export async function freePort(first) {
  for (let port = first; port < first + 50; port += 1) {
    try {
      await checkPort(port, 'localhost');
      return port;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }
  throw new Stop(
    `Zwischen ${first} und ${first + 49} ist kein Anschluss (Port) frei: Beenden Sie andere Programme.`,
  );
}
