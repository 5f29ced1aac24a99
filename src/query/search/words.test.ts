import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from './fold';
import { contentWords, wordsOf } from './words';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const said = (text: string) => contentWords(wordsOf(text)).map((word) => word.folded);

test.each([
  ['Frankfurt a.M.', ['frankfurt', 'a', 'm']],
  ['Geh- und Radweg', ['geh', 'und', 'radweg']],
  ['Ober\u00adzwehren', ['oberzwehren']],
  ['Kassel\u00a0Wesertor', ['kassel', 'wesertor']],
  ['O\u0308stliche Kernstadt', ['ostliche', 'kernstadt']],
  ['06 6 11 000', ['06611000']],
  ['½ m²', ['1', '2', 'm2']],
  ['', []],
  ['🏠', []],
] as const)('%j has the words %j', (text, words) => {
  expect(folded(text)).toEqual(words);
});

test.each([
  ['wo wird in Hanau gebaut', ['hanau', 'gebaut']],
  ['welche Spielplätze gibt es in Kassel?', ['spielplatze', 'kassel']],
  ['where are the playgrounds in Kassel', ['playgrounds', 'kassel']],
  ['Am', ['am']],
  ['von der', ['von', 'der']],
] as const)('%j says %j', (text, words) => {
  expect(said(text)).toEqual(words);
});

describe('of any text', () => {
  const anyText = fc.string({ unit: 'grapheme' });

  it('each word stands where it says, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(Math.min(end, word.start));
          expect(` ${fold(text.slice(word.start, word.end))} `).toContain(` ${word.folded} `);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('some words are left, if it has any', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(contentWords(wordsOf(text)).length === 0).toBe(wordsOf(text).length === 0);
      }),
    );
  });
});
