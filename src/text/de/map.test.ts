import { describe, expect, it } from 'vitest';
import type { ViewportPart } from '../../query/near/viewportSummary';
import { deMapKeys } from './map';

const nb = '\u00a0';
const sites: ViewportPart = { kind: 'sites', count: 12 };
const largest: ViewportPart = { kind: 'largest', title: 'Hanau – Innenstadt' };
const programme = 'lebendige-zentren';

describe('the sentence of the viewport', () => {
  it.each<[string, readonly ViewportPart[], string]>([
    [
      'many',
      [sites, { kind: 'ofMost', programme }, largest],
      `12${nb}Standorte im Ausschnitt, meist Lebendige Zentren, größter: Hanau – Innenstadt`,
    ],
    [
      'one programme',
      [sites, { kind: 'ofAll', programme }],
      `12${nb}Standorte im Ausschnitt, alle Lebendige Zentren`,
    ],
    ['no main programme, no amount', [sites], `12${nb}Standorte im Ausschnitt`],
    [
      'one',
      [
        { kind: 'only', title: 'Hanau – Innenstadt' },
        { kind: 'ofOnly', programme },
      ],
      `1${nb}Standort im Ausschnitt: Hanau – Innenstadt, Lebendige Zentren`,
    ],
    ['none', [{ kind: 'none' }], 'Kein Standort im Ausschnitt'],
  ])('%s', (_name, parts, sentence) => {
    expect(deMapKeys.viewport(parts)).toBe(sentence);
  });
});

it('says where a site lies as seen from the middle', () => {
  expect(deMapKeys.fromCentre({ distanceM: 12_300, direction: 'northEast' })).toBe(
    `12,3${nb}km nordöstlich der Kartenmitte`,
  );
});
