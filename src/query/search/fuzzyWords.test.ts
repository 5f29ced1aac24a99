import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { naiveEdits } from '../../testing/naiveEdits';
import { fuzzyWords } from './fuzzyWords';

test.each([
  ['weserthor', 'wesertor', 'a letter too many'],
  ['wesetor', 'wesertor', 'a letter too few'],
  ['wesartor', 'wesertor', 'another letter'],
  ['wesretor', 'wesertor', 'two swapped'],
  ['esertor', 'wesertor', 'the first letter too few'],
  ['wesrt', 'wesertor', 'a letter too few in a beginning'],
])('%j comes near %j: %s', (typed, word) => {
  expect(fuzzyWords(typed, ['anders', word], 1)).toEqual({ edits: 1, words: [word] });
});

describe('near words', () => {
  it('are only those with the fewest edits', () => {
    expect(fuzzyWords('hamburg', ['homberg', 'homburg', 'hombrug'], 2)).toEqual({
      edits: 1,
      words: ['homburg'],
    });
  });

  it('are none where all are too far', () => {
    expect(fuzzyWords('kassel', ['fulda', 'hanau'], 1).words).toEqual([]);
    expect(fuzzyWords('kassel', [], 2).words).toEqual([]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });

  it('are those that a naive comparison of all finds, in any order of the words', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), fc.nat(2), (typed, words, most) => {
        const edits = words.map((each) => naiveEdits(typed, each));
        const fewest = Math.min(most, ...edits);
        const expected = words.filter((_, index) => edits[index] === fewest);
        expect(fuzzyWords(typed, words, most).words).toEqual(expected);
        const sorted = fuzzyWords(typed, words.toSorted(), most).words;
        expect(sorted).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
