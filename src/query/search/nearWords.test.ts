import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from './nearWords';
import { plain } from './vocabulary';

const near = (typed: string, ...words: readonly string[]) =>
  nearWords([typed], words, words.map(plain));

test.each([
  ['weserthor', 'wesertor', 'a letter too many'],
  ['wesetor', 'wesertor', 'a letter missing'],
  ['wezertor', 'wesertor', 'another letter'],
  ['wesretor', 'wesertor', 'two swapped'],
  ['gieqen', 'giessen', 'one for ß'],
  ['gieessn', 'giessen', 'ß swapped'],
  ['wevr', 'wever', 'a letter missing of five'],
])('%s is near %s: %s', (typed, word) => {
  expect(near(typed, 'anders', word)).toEqual([word]);
});

test.each([
  ['wexr', 'wever', 'two errors'],
  ['haus', 'maus', 'a short word is another word'],
  ['weser', 'wesertor', 'a beginning is no error'],
  ['hanau', 'fulda', 'another word'],
])('%s is not near %s: %s', (typed, word) => {
  expect(near(typed, word)).toEqual([]);
});

test('any one error in a word of five letters and more is forgiven', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom(...'xyz'), (right, place, letter) => {
      const at = place % right.length;
      const [before, after] = [right.slice(0, at), right.slice(at)];
      for (const wrong of [
        before + after.slice(1),
        before + letter + after,
        before + letter + after.slice(1),
      ])
        expect(near(wrong, right)).toEqual([right]);
    }),
  );
});
