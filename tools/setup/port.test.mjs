import { afterEach, expect, test } from 'vitest';
import { freePort, openPort, readPort } from './port.mjs';

/** @type {(() => Promise<void>)[]} */
const opened = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** @param {number} port */
async function open(port) {
  const server = await openPort({
    port,
    host: 'localhost',
    handler: (_, response) => void response.end('da'),
  });
  opened.push(server.close);
  return server.port;
}

test.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
])('PORT=%s means %i', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(['abc', '0', '65536', '-1', '80.5', ' 80', '0x50'])(
  'PORT=%s is refused with a sentence',
  (text) => {
    expect(() => readPort(text)).toThrow(/ist kein Anschluss/);
  },
);

test('localhost answers by name and by address', async () => {
  const port = await open(0);
  for (const host of ['127.0.0.1', 'localhost']) {
    expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe('da');
  }
});

test('a taken port is a sentence that names the next one', async () => {
  const port = await open(0);
  await expect(open(port)).rejects.toThrow(`Der Anschluss (Port) ${port} ist schon belegt`);
  await expect(open(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
});

test('an address of another machine is a sentence', async () => {
  await expect(openPort({ port: 0, host: '192.0.2.1' })).rejects.toThrow(
    /unter 192\.0\.2\.1 nicht/,
  );
});

test('freePort finds one that can be had', async () => {
  const port = await freePort({ port: 0, host: 'localhost' });
  expect(await open(port)).toBe(port);
});
