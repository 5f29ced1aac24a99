import { expect, test } from 'vitest';
import { nearSite } from '../../testing/nearSamples';
import { plainSpaces } from '../../testing/plainSpaces';
import { deFormat } from './format';
import { nearPanelWords } from './nearPanel';

const own = { kind: 'own', name: '' } as const;
const stop = { kind: 'stop', name: 'Markt, Musterstadt' } as const;
const town = { kind: 'municipality', name: 'Musterstadt' } as const;

const [a, b] = [nearSite('A'), nearSite('B')];
const old = nearSite('Alt', { endedIn: 2019 });

test.each([
  [own, { kind: 'inside', former: false, sites: [a] }, 'Ja: Sie sind im Fördergebiet A.'],
  [
    town,
    { kind: 'inside', former: false, sites: [a, b] },
    'Ja: Musterstadt liegt in den Fördergebieten A und B.',
  ],
  [
    own,
    { kind: 'inside', former: true, sites: [old] },
    'Nicht mehr: Sie sind im früheren Fördergebiet Alt (Förderung bis 2019).',
  ],
  [
    stop,
    { kind: 'around', by: 'point', withinM: 400, former: false, site: a },
    'Möglich: Von der Haltestelle „Markt, Musterstadt“ bis zur Mitte des Fördergebiets A sind es höchstens 400 m; seine Grenze ist nicht veröffentlicht.',
  ],
  [
    own,
    { kind: 'around', by: 'size', withinM: 400, former: true, site: old },
    'Möglich: Das frühere Fördergebiet Alt (Förderung bis 2019) war groß genug, um bis zu Ihnen zu reichen; seine Grenze ist nicht veröffentlicht.',
  ],
  [
    own,
    { kind: 'around', by: 'townCentre', withinM: 400, former: false, site: a },
    'Möglich: Von Ihnen bis zur Ortsmitte sind es höchstens 400 m; wo das Fördergebiet A genau liegt, ist nicht bekannt.',
  ],
  [
    town,
    { kind: 'partly', named: true, sites: [a] },
    'Zum Teil: In Musterstadt liegt das Fördergebiet A.',
  ],
  [
    town,
    { kind: 'partly', named: true, sites: [a, b] },
    'Zum Teil: In Musterstadt liegen 2 Fördergebiete: A und B.',
  ],
  [
    town,
    { kind: 'partly', named: false, sites: [a, a, b, b] },
    'Zum Teil: In Musterstadt liegen 4 Fördergebiete.',
  ],
  [
    town,
    { kind: 'partlyFormer', sites: [old] },
    'Nicht mehr: In Musterstadt lag das frühere Fördergebiet Alt (Förderung bis 2019).',
  ],
  [
    stop,
    { kind: 'outside', nearest: a },
    'Nein, soweit bekannt: Die Haltestelle „Markt, Musterstadt“ liegt nicht in einem Fördergebiet. Am nächsten ist A, 1,2 km im Nordosten.',
  ],
  [
    town,
    { kind: 'outside', nearest: null },
    'Nein, soweit bekannt: In Musterstadt liegt kein Fördergebiet.',
  ],
] as const)('%j %j', (place, answer, sentence) => {
  expect(plainSpaces(nearPanelWords.answer(place, answer))).toBe(sentence);
});

test.each([
  [0, '10 m'],
  [347, '350 m'],
  [994, '990 m'],
  [996, '1,0 km'],
  [1234, '1,2 km'],
  [56_780, '56,8 km'],
])('%d m are %s', (metres, words) => {
  expect(plainSpaces(deFormat.distance(metres))).toBe(words);
});
