import { expect, test } from 'vitest';
import { nearSite } from '../../testing/nearSamples';
import { plainSpaces } from '../../testing/plainSpaces';
import { enFormat } from './format';
import { nearPanelWords } from './nearPanel';

const own = { kind: 'own', name: '' } as const;
const stop = { kind: 'stop', name: 'Markt, Musterstadt' } as const;
const town = { kind: 'municipality', name: 'Musterstadt' } as const;

const [a, b] = [nearSite('A'), nearSite('B')];
const old = nearSite('Alt', { endedIn: 2019 });

test.each([
  [own, { kind: 'inside', former: false, sites: [a] }, 'Yes: you are in the funded area A.'],
  [
    town,
    { kind: 'inside', former: false, sites: [a, b] },
    'Yes: Musterstadt is in the funded areas A and B.',
  ],
  [
    own,
    { kind: 'inside', former: true, sites: [old] },
    'No longer: you are in the former funded area Alt (funded until 2019).',
  ],
  [
    stop,
    { kind: 'around', by: 'point', withinM: 400, former: false, site: a },
    'Possibly: the centre of the funded area A is at most 400 m from the stop “Markt, Musterstadt”; its boundary has not been published.',
  ],
  [
    own,
    { kind: 'around', by: 'size', withinM: 400, former: true, site: old },
    'Possibly: the former funded area Alt (funded until 2019) was large enough to reach you; its boundary has not been published.',
  ],
  [
    own,
    { kind: 'around', by: 'townCentre', withinM: 400, former: false, site: a },
    'Possibly: the town centre is at most 400 m from you; the exact location of the funded area A is not known.',
  ],
  [
    town,
    { kind: 'partly', named: true, sites: [a] },
    'Partly: the funded area A is in Musterstadt.',
  ],
  [
    town,
    { kind: 'partly', named: true, sites: [a, b] },
    'Partly: Musterstadt has 2 funded areas, A and B.',
  ],
  [
    town,
    { kind: 'partly', named: false, sites: [a, a, b, b] },
    'Partly: Musterstadt has 4 funded areas.',
  ],
  [
    town,
    { kind: 'partlyFormer', sites: [old] },
    'No longer: the former funded area Alt (funded until 2019) was in Musterstadt.',
  ],
  [
    stop,
    { kind: 'outside', nearest: a },
    'No, as far as is known: the stop “Markt, Musterstadt” is not in a funded area. The nearest one is A, 1.2 km to the north-east.',
  ],
  [
    town,
    { kind: 'outside', nearest: null },
    'No, as far as is known: there is no funded area in Musterstadt.',
  ],
] as const)('%j %j', (place, answer, sentence) => {
  expect(plainSpaces(nearPanelWords.answer(place, answer))).toBe(sentence);
});

test.each([
  [enFormat.count(8239), '8,239'],
  [enFormat.euro(1_115_000), '€1,115,000'],
  [enFormat.euroShort(9_800_000), '€9.8 million'],
  [enFormat.millions(74_000), '0.07'],
  [enFormat.ha(48.16), '48.16 ha'],
  [enFormat.distance(347), '350 m'],
  [enFormat.distance(1234), '1.2 km'],
  [enFormat.date(new Date(2026, 10, 23)), '23 November 2026'],
  [enFormat.or(['a', 'b', 'c']), 'a, b or c'],
])('%s is how British readers write it', (written, expected) => {
  expect(plainSpaces(written)).toBe(expected);
});
