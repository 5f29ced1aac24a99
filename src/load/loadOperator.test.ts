import { afterEach, expect, test, vi } from 'vitest';
import { safeSettings } from '../model/operator/operatorSettings';
import { loadOperator } from './loadOperator';

afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => loadOperator('./betrieb.json', 'https://karte.example/');

test('what the operator has set holds', async () => {
  const email = 'karte@musterort.example';
  const content = {
    grundkarte: 'strassen',
    dienst: 'pmtiles',
    archiv: 'a.pmtiles',
    'fehler-melden': { email },
  };
  vi.stubGlobal('fetch', async () => Response.json(content));
  expect(await load()).toEqual({
    settings: {
      baseMap: 'strassen',
      offersStreets: false,
      service: { kind: 'pmtiles', archiveUrl: 'https://karte.example/a.pmtiles' },
    },
    reportTo: { kind: 'email', email },
    keeps: true,
  });
});

test('without a file that can be read the safe settings hold, and nothing is offered', async () => {
  const nothing = { settings: safeSettings, reportTo: null, keeps: null };
  vi.stubGlobal('fetch', async () => new Response('nicht da', { status: 404 }));
  expect(await load()).toEqual(nothing);
  vi.stubGlobal('fetch', async () => new Response('{"grundkarte":'));
  expect(await load()).toEqual(nothing);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await load()).toEqual(nothing);
});
