import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { stem } from './stem';

const stemOf = (word: string) => stem(fold(word));

test.each([
  ['Spielplatz', 'Spielplätze', 'Spielplatzes', 'Spielplätzen'],
  ['Museum', 'Museen', 'Museums'],
  ['Zentrum', 'Zentren', 'Zentrums'],
  ['Gymnasium', 'Gymnasien'],
  ['Kindergarten', 'Kindergärten', 'Kindergartens'],
  ['Kita', 'Kitas'],
  ['Café', 'Cafés', 'Cafes'],
  ['Park', 'Parks'],
  ['Haus', 'Häuser', 'Häusern', 'Hauses'],
  ['Bad', 'Bäder', 'Bädern'],
  ['Hof', 'Höfe', 'Höfen'],
  ['Bücherei', 'Büchereien'],
  ['Schule', 'Schulen'],
  ['geplant', 'geplante', 'geplanter', 'geplantes'],
  ['Wiesbaden', 'Wiesbadener'],
  ['Gießen', 'Gießener'],
  ['Kassel', 'Kasseler'],
])('%s and its endings have one stem', (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

test.each([
  ['Raum', 'Rat'],
  ['Baum', 'Bau'],
  ['Sanierung', 'saniert'],
  ['Wohnung', 'Wohnen'],
  ['Haus', 'Haut'],
  ['2019', '201'],
])('%s is not %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('a stem is the beginning of its word, or nearly', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeiourstnmlk') }), (word) => {
      expect(word.startsWith(stem(word))).toBe(true);
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }),
  );
});
