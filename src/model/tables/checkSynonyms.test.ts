import { expect, test } from 'vitest';
import { syntheticBoundaries, syntheticFacts } from '../../testing/syntheticFacts';
import { checkSynonyms, joinSynonyms } from './checkSynonyms';

const of = (...rows: readonly string[]) => {
  const { tables } = syntheticFacts({ 'synonyms.csv': rows });
  return { problems: checkSynonyms(tables, syntheticBoundaries()), synonyms: joinSynonyms(tables) };
};

test('each kind of meaning is read, and several meanings of a word are', () => {
  const { problems, synonyms } = of(
    'Bücherei,word,Bibliothek,,',
    'Kindergarten,type,kita,,',
    'Kindergarten,word,Kita,,',
    'Baustelle,status,im-bau,,',
    'Denkmalschutz,programme,lebendige-zentren,Hieß früher so.,https://land.example/namen',
    'MU,area,06991001,,',
    'Musterkreis,area,06991,,',
    'Berlin,outside,Berlin (Land),,',
  );
  expect(problems).toEqual([]);
  expect(synonyms).toHaveLength(8);
  expect(synonyms[4]).toEqual({
    word: 'Denkmalschutz',
    means: { kind: 'programme', value: 'lebendige-zentren' },
    explanation: 'Hieß früher so.',
    source: 'https://land.example/namen',
  });
});

test.each([
  ['Hort,type,hort,,', 'meaningUnknown', 'means', 'hort'],
  ['Umbau,programme,stadtumbau,,', 'meaningUnknown', 'means', 'stadtumbau'],
  ['läuft,status,laufend,,', 'meaningUnknown', 'means', 'laufend'],
  ['XY,area,06999999,,', 'meaningUnknown', 'means', '06999999'],
  ['XY,area,Musterstadt,,', 'meaningUnknown', 'means', 'Musterstadt'],
  ['Cafe,word,Café,,', 'meaningItself', 'means', 'Café'],
])('%s is an error with its place', (row, code, field, found) => {
  expect(of('Kita,word,Hort,,', row).problems).toMatchObject([
    { severity: 'error', code, place: { file: 'synonyms.csv', row: 3, field }, found },
  ]);
});

test('a meaning that there is not is left out', () => {
  expect(of('Hort,type,hort,,', 'Hort,type,kita,,').synonyms).toHaveLength(1);
});
