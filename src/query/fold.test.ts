import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['Größe', 'groesse'],
  ['GROẞ-UMSTADT', 'gross umstadt'],
  ['Ärztehaus Öl Übung', 'aerztehaus oel uebung'],
  ['Café', 'cafe'],
  ['  Bad   Soden-Salmünster, (Alt)stadt ', 'bad soden salmuenster alt stadt'],
  ['06611000', '06611000'],
  ['Straße 12a/b', 'strasse 12a b'],
  ['„–“', ''],
  ['', ''],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('folding', () => {
  const anyText = fc.string({ unit: 'grapheme' });

  it('twice is folding once', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('leaves words with single spaces between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/^ | {2}| $/);
      }),
    );
  });

  it('does not mind how an umlaut is encoded: as one sign, or as letter and dots', () => {
    for (const word of ['Bürgerhaus', 'Österreich', 'Größe', 'Ähre']) {
      expect(fold(word.normalize('NFD'))).toBe(fold(word));
    }
  });

  it('keeps the letters of other scripts: searching for them must not find everything', () => {
    for (const word of ['Москва', 'Αθήνα', '東京']) expect(fold(word)).not.toBe('');
  });
});
