import { expect, test } from 'vitest';
import { streetUse } from './streetUse';

const bkg = 'sgx.geodatenzentrum.de';

test.each([
  ['nothing readable', null, { host: bkg, federal: true, preset: false }],
  [
    'the service of the agency, preset',
    { grundkarte: 'strassen', dienst: 'basemap.de' },
    { host: bkg, federal: true, preset: true },
  ],
  [
    'an archive beside the page',
    { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'kacheln/h.pmtiles' },
    { host: null, federal: false, preset: true },
  ],
  [
    'an archive elsewhere',
    { grundkarte: 'umriss', dienst: 'pmtiles', archiv: 'https://k.example/h.pmtiles' },
    { host: 'k.example', federal: false, preset: false },
  ],
])('%s', (_case, json, expected) => {
  expect(streetUse(json)).toEqual(expected);
});
