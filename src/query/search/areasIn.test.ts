import { describe, expect, it, test } from 'vitest';
import { fixtureContext, fixtureSynonyms } from '../../testing/fixtureFacts';
import { areasNamed } from './areasIn';
import { wordsOf } from './words';

const { areas } = fixtureContext();
const synonyms = fixtureSynonyms();
const keys = (text: string) => areasNamed(text, areas, synonyms).map(({ area }) => area.key);

test.each([
  ['Ffm', '06412000'],
  ['OF', '06413000'],
  ['Frankfurt a.M.', '06412000'],
  ['Frankfurt/Main', '06412000'],
  ['Frankfurt (Main)', '06412000'],
  ['Bad Homburg', '06434001'],
  ['Bad Homburg v.d.H.', '06434001'],
  ['Bad Homburg vor der Höhe', '06434001'],
  ['Limburg a. d. Lahn', '06533009'],
  ['Limburg an der Lahn', '06533009'],
  ['Höchst im Odenwald', '06437009'],
  ['Neuisenburg', '06438009'],
  ['Badnauheim', '06440002'],
  ['Kreis Bergstrasse', '06431'],
  ['Landkreis Kassel', '06633'],
  ['Regierungsbezirk Kassel', '066'],
  ['Main Kinzig', '06435'],
  ['Main-Kinzig-Kreis', '06435'],
  ['Hochtaunus', '06434'],
  ['Nordhessen', '066'],
  ['06611000', '06611000'],
] as const)('%s names %s', (text, key) => {
  expect(keys(text)).toContain(key);
});

test('a name may be that of several areas', () => {
  expect(new Set(keys('Kassel'))).toEqual(new Set(['06611000', '06611', '06633', '066']));
  expect(keys('Homberg')).toHaveLength(2);
});

test('a name among other words is found with its place', () => {
  const text = 'Kitas in Frankfurt a.M. Griesheim';
  const [match] = areasNamed(text, areas, synonyms);
  const words = wordsOf(text).slice(match?.from, match?.to);
  expect(words.map(({ folded }) => folded)).toEqual(['frankfurt', 'a', 'm']);
});

describe('each area of Hessen', () => {
  it('is named by its name, in small letters, joined and by its key', () => {
    for (const { name, key } of areas)
      for (const text of [name, name.toLowerCase(), name.replaceAll(/[ .()-]/g, ''), key])
        expect(keys(text), text).toContain(key);
  });

  it('is not named by words that are no name', () => {
    for (const text of ['', 'Kita', 'wo wird gebaut', '🏠', 'xyzxyz'])
      expect(keys(text)).toEqual([]);
  });
});
