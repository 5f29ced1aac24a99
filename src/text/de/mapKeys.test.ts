import { describe, expect, it } from 'vitest';
import { deMapKeys } from './mapKeys';

const nb = '\u00a0';
const words = {
  sites: 12,
  programme: 'Lebendige Zentren',
  all: false,
  largest: 'Hanau – Innenstadt',
};

describe('the sentence of the section', () => {
  it.each([
    [
      'many',
      {},
      `12${nb}Standorte im Ausschnitt, meist Lebendige Zentren, größter: Hanau – Innenstadt`,
    ],
    [
      'one programme',
      { all: true, largest: null },
      `12${nb}Standorte im Ausschnitt, alle Lebendige Zentren`,
    ],
    [
      'no main programme, no amount',
      { programme: null, largest: null },
      `12${nb}Standorte im Ausschnitt`,
    ],
    [
      'one',
      { sites: 1, all: true },
      `1${nb}Standort im Ausschnitt: Hanau – Innenstadt, Lebendige Zentren`,
    ],
    ['none', { sites: 0, programme: null, largest: null }, 'Kein Standort im Ausschnitt'],
  ])('%s', (_name, changes, sentence) => {
    expect(deMapKeys.viewport({ ...words, ...changes })).toBe(sentence);
  });
});

it('says where a site lies as seen from the middle', () => {
  expect(deMapKeys.fromCentre({ distanceM: 12_300, direction: 'northEast' })).toBe(
    `12,3${nb}km nordöstlich der Kartenmitte`,
  );
  expect(deMapKeys.fromCentre({ distanceM: 3, direction: null })).toBe('in der Kartenmitte');
});
