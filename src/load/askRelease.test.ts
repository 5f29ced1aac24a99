import { afterEach, expect, test, vi } from 'vitest';
import { askRelease } from './askRelease';

afterEach(() => vi.unstubAllGlobals());

const start = './assets/start-SYNTHETIC.js';
const page = (script: string) => `<div id="root"></div><script src="${script}"></script>`;

test.each([
  ['broken', page(start), 200],
  ['renewed', page('./assets/start-LATER.js'), 200],
  // An error of the server, and the page where a hotel asks for a password.
  ['broken', page('./assets/start-LATER.js'), 503],
  ['broken', '<h1>SYNTHETIC</h1>', 200],
])('the reason is "%s" where the page is %j with status %d', async (release, html, status) => {
  const fetched = vi.fn(async () => new Response(html, { status }));
  vi.stubGlobal('fetch', fetched);
  expect(await askRelease('/karte/', start)).toBe(release);
  // What the browser has kept may be the page that is open.
  expect(fetched.mock.calls).toEqual([['/karte/', expect.objectContaining({ cache: 'no-store' })]]);
});

test('without an answer nothing is known of releases', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await askRelease('/', start)).toBe('partFailed');
});
