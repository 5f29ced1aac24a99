import { afterEach, expect, test, vi } from 'vitest';
import { loadReportAddress } from './loadReportAddress';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where the operator wants to hear of errors is read from the file', async () => {
  const email = 'karte@musterort.example';
  vi.stubGlobal('fetch', async () => Response.json({ 'fehler-melden': { email } }));
  expect(await loadReportAddress('./betrieb.json')).toEqual({ kind: 'email', email });
});

test('without a file that can be read nothing is offered', async () => {
  vi.stubGlobal('fetch', async () => new Response('nicht da', { status: 404 }));
  expect(await loadReportAddress('./betrieb.json')).toBeNull();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await loadReportAddress('./betrieb.json')).toBeNull();
});
