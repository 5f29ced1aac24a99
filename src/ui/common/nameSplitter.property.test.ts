import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSplitter } from './nameSplitter';

/** The same as one pattern of all names, the longest first. */
function plainly(text: string, names: readonly string[]): readonly string[] {
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${any.join('|')})(?![\\p{L}\\p{N}])`, 'u'));
}

const bits = ['Bad', 'Nord', 'Ost', 'Öhr', '2', ' ', ' ', '-', '(', ')', '„', '.', '𝒜', '🏠'];
const texts = (most: number) =>
  fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: most }).map((all) => all.join(''));

test('a text falls into names and the rest as by one pattern of all names', () => {
  fc.assert(
    fc.property(texts(12), fc.array(texts(4), { minLength: 1, maxLength: 8 }), (text, names) => {
      expect(nameSplitter(names)(text)).toEqual(plainly(text, names));
    }),
    { numRuns: 1000 },
  );
});

test('without names, or without a text, there is nothing but the rest', () => {
  expect(nameSplitter([])('Kassel')).toEqual(['Kassel']);
  expect(nameSplitter(['', 'Kassel'])('')).toEqual(['']);
});
