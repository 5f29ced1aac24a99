import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeSettings } from './operatorSettings';
import { readOperatorSettings } from './readOperatorSettings';

const page = 'https://karte.example/hessen/?standort=a#b';
const read = (json: unknown) => readOperatorSettings(json, page);

test('the shipped file asks no other server but offers streets, those of the federal agency', () => {
  const shipped: unknown = JSON.parse(readFileSync('public/betrieb.json', 'utf8'));
  expect(read(shipped)).toEqual({ ...safeSettings, offersStreets: true });
});

test.each([
  ['strassen', { baseMap: 'strassen', offersStreets: false }],
  ['umriss', { baseMap: 'umriss', offersStreets: false }],
  ['angebot', { baseMap: 'umriss', offersStreets: true }],
])('the preset %s', (grundkarte, preset) => {
  expect(read({ grundkarte, dienst: 'basemap.de' })).toMatchObject(preset);
});

test('a style of one’s own is taken over, and one left out is that of the agency', () => {
  const stil = 'https://karten.example/stil.json';
  expect(read({ grundkarte: 'umriss', dienst: 'basemap.de', stil }).service).toEqual({
    kind: 'basemap.de',
    styleUrl: stil,
  });
  expect(read({ grundkarte: 'umriss', dienst: 'basemap.de' })).toEqual(safeSettings);
});

test.each([
  ['kacheln/hessen.pmtiles', 'https://karte.example/hessen/kacheln/hessen.pmtiles'],
  ['/kacheln/hessen.pmtiles', 'https://karte.example/kacheln/hessen.pmtiles'],
  ['https://kacheln.example/h.pmtiles', 'https://kacheln.example/h.pmtiles'],
])('an archive at %s is relative to the page', (archiv, archiveUrl) => {
  expect(read({ grundkarte: 'strassen', dienst: 'pmtiles', archiv })).toEqual({
    baseMap: 'strassen',
    offersStreets: false,
    service: { kind: 'pmtiles', archiveUrl },
  });
});

test.each([
  ['nothing', null],
  ['a text', 'strassen'],
  ['an unknown choice', { grundkarte: 'satellit', dienst: 'basemap.de' }],
  ['an unknown service', { grundkarte: 'strassen', dienst: 'osm' }],
  ['no web address', { grundkarte: 'strassen', dienst: 'basemap.de', stil: 'javascript:alert(1)' }],
  ['no archive', { grundkarte: 'strassen', dienst: 'pmtiles' }],
  ['an archive of another kind', { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'data:,x' }],
  ['an archive of a hidden host', { grundkarte: 'strassen', dienst: 'pmtiles', archiv: '//x/y' }],
])('%s is safe: nothing leaves the page unasked', (_case, json) => {
  expect(read(json)).toEqual(safeSettings);
});

test('any JSON gives settings with addresses of the web, and never throws', () => {
  const words = fc.constantFrom('strassen', 'umriss', 'basemap.de', 'pmtiles', 'a.pmtiles', '//a');
  const near = fc.record(
    {
      grundkarte: fc.oneof(words, fc.jsonValue()),
      dienst: fc.oneof(words, fc.jsonValue()),
      stil: fc.oneof(fc.webUrl(), fc.string()),
      archiv: fc.oneof(words, fc.webPath(), fc.string()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue()), (json) => {
      const { baseMap, service } = read(json);
      expect(['strassen', 'umriss']).toContain(baseMap);
      const address = service.kind === 'pmtiles' ? service.archiveUrl : service.styleUrl;
      expect(new URL(address).protocol).toMatch(/^https?:$/);
    }),
    { numRuns: 1000 },
  );
});
