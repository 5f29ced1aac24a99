// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Stop } from './command.mjs';

/**
 * @param {string} [text] value of PORT
 * @returns {number} the port, 4173 if the text is empty
 * @throws {Stop} if it is no port
 */
export function readPort(text = '') {
  const port = Number(text || 4173);
  if (/^\d*$/.test(text) && port > 0 && port < 65536) return port;
  throw new Stop(
    `PORT=${text} ist kein Anschluss (Port): Geben Sie eine Zahl von 1 bis 65535 an, zum Beispiel PORT=4174 npm start`,
  );
}

/** @param {string} host @param {number} port @param {string} code of Node's error */
const explain = (host, port, code) =>
  code === 'EADDRINUSE'
    ? `Der Anschluss (Port) ${port} ist schon belegt: Beenden Sie das andere Programm oder nehmen Sie einen anderen, zum Beispiel mit PORT=${port < 65535 ? port + 1 : 4174} npm start`
    : `Der Anschluss (Port) ${port} lässt sich unter ${host} nicht öffnen (${code}): Berichtigen oder löschen Sie die Variablen PORT und HOST.`;

/**
 * Listens on a host; "localhost" means both loopback addresses, since browsers may try either.
 * @param {{ port: number, host: string, handler?: import('node:http').RequestListener }} options port 0 takes any free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 * @throws {Stop} if the port is taken or forbidden
 */
export async function openPort({ port, host, handler }) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = async () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    }
  };
  let actual = port;
  for (const name of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer(handler);
    try {
      await once(server.listen(actual, name), 'listening');
    } catch (error) {
      const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
      // A machine without IPv6.
      if (name === '::1' && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(code)) continue;
      await close();
      throw new Stop(explain(host, port, code));
    }
    servers.push(server);
    actual = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  }
  return { port: actual, close };
}

/**
 * Checks that a port is available, before minutes of work.
 * @param {{ port: number, host: string }} options
 * @returns {Promise<number>} the port; for 0 a free one
 */
export async function freePort(options) {
  const open = await openPort(options);
  await open.close();
  return open.port;
}
