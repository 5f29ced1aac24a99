import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['Größe', 'grosse'],
  ['GROẞ-UMSTADT', 'gross umstadt'],
  ['Ärztehaus Öl Übung', 'arztehaus ol ubung'],
  ['Café', 'cafe'],
  ['  Bad   Soden-Salmünster, (Alt)stadt ', 'bad soden salmunster alt stadt'],
  ['06611000', '06611000'],
  ['Straße 12a/b', 'strasse 12a b'],
  ['neue Bauern, Quelle', 'neue bauern quelle'],
  ['Wohn\u00adum\u200bfeld', 'wohnumfeld'],
  ['\ufeffKassel\u2060', 'kassel'],
  ['Bad\u00a0Soden\u202fSalmünster', 'bad soden salmunster'],
  ['Ｋａｓｓｅｌ １２', 'kassel 12'],
  ['Pﬂegehaus Huﬀ', 'pflegehaus huff'],
  ['06 6 11 000', '06611000'],
  ['06 6 33 | 06\u00a06\u00a011\u00a0000', '06633 06611000'],
  ['106 6 11 000', '106 6 11 000'],
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

  it('of letters that look like umlauts, twice is once too', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeouqäöüßn ') }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('makes all spellings of an umlaut one', () => {
    for (const spellings of [
      ['Güldner', 'GUELDNER', 'guldner'],
      ['Größe', 'Groesse', 'grosse', 'Große'],
      ['Häuser', 'Haeuser', 'Hauser'],
      ['Übergänge', 'Uebergaenge', 'ubergange', 'Uebergänge'],
    ])
      expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('of the beginning of a word is the beginning of the folded word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeouqäöüßnr') });
    fc.assert(
      fc.property(word, fc.nat(12), (whole, length) => {
        expect(fold(whole).startsWith(fold(whole.slice(0, length)))).toBe(true);
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

  it('minds no sign without room inside of a word, wherever it stands', () => {
    const sign = fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff');
    const letter = fc.constantFrom(...'aeouqäöüßnr');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, fc.option(sign))), (parts) => {
        const plain = parts.map(([one]) => one).join('');
        expect(fold(parts.map(([one, hidden]) => one + (hidden ?? '')).join(''))).toBe(fold(plain));
      }),
    );
  });

  it('keeps the letters of other scripts: searching for them must not find everything', () => {
    for (const word of ['Москва', 'Αθήνα', '東京']) expect(fold(word)).not.toBe('');
  });
});
