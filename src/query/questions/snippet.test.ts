import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snippet } from './snippet';

it('leaves short texts as they are', () => {
  const short = { text: 'Kita und Park', ranges: [[0, 4]] as const };
  expect(snippet(short)).toEqual(short);
});

it('cuts long ones between words, around the first mark', () => {
  const text = `${'Vorher steht viel. '.repeat(10)}Ein Bauernhof für Kinder. ${'Danach auch. '.repeat(10)}`;
  const from = text.indexOf('Bauernhof');
  const cut = snippet({ text, ranges: [[from, from + 9]] });
  expect(cut.text).toMatch(/^… .*Ein Bauernhof für Kinder\..* …$/);
  expect(cut.text.length).toBeLessThan(110);
  expect(cut.ranges.map(([start, end]) => cut.text.slice(start, end))).toEqual(['Bauernhof']);
});

it('marks the same letters in any text, and loses no mark that it shows first', () => {
  const marked = fc
    .tuple(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.nat(300),
      fc.integer({ min: 1, max: 20 }),
    )
    .filter(([text, from, length]) => from + length <= text.length);
  fc.assert(
    fc.property(marked, ([text, from, length]) => {
      const cut = snippet({ text, ranges: [[from, from + length]] });
      expect(cut.ranges.map(([start, end]) => cut.text.slice(start, end))).toEqual([
        text.slice(from, from + length),
      ]);
    }),
  );
});
