import { afterEach, expect, test, vi } from 'vitest';
import { safeSettings } from '../model/operator/operatorSettings';
import { loadOperatorSettings } from './loadOperatorSettings';

afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => loadOperatorSettings('./betrieb.json', 'https://karte.example/');

test('what the operator has set holds', async () => {
  const content = { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'a.pmtiles' };
  vi.stubGlobal('fetch', async () => Response.json(content));
  expect(await load()).toEqual({
    baseMap: 'strassen',
    service: { kind: 'pmtiles', archiveUrl: 'https://karte.example/a.pmtiles' },
  });
});

test('without a file that can be read the safe settings hold', async () => {
  vi.stubGlobal('fetch', async () => new Response('nicht da', { status: 404 }));
  expect(await load()).toEqual(safeSettings);
  vi.stubGlobal('fetch', async () => new Response('{"grundkarte":'));
  expect(await load()).toEqual(safeSettings);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await load()).toEqual(safeSettings);
});
