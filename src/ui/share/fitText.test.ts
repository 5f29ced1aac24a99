import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, fitText, textLines } from './fitText';

/** Each letter is half as wide as its size. */
const width = (text: string, sizePx: number) => (text.length * sizePx) / 2;
const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}$/), { minLength: 1, maxLength: 30 });

describe('lines of a text', () => {
  it('are as wide as the column at most, and lose no word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 400 }), (list, column) => {
        const lines = textLines(list.join(' '), column, (text) => width(text, 10));
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(width(line, 10)).toBeLessThanOrEqual(column);
      }),
    );
  });

  it('do not begin another one where a space never breaks', () => {
    expect(textLines('für 3 Mio.\u00a0€', 40, (text) => width(text, 10))).toEqual([
      'für 3',
      'Mio.\u00a0€',
    ]);
  });
});

describe('a text that has to fit', () => {
  const box = { widthPx: 100, heightPx: 40, lineHeight: 1 };
  const fitted = (...sentences: readonly string[]) => fitText(sentences, box, [20, 10], width);

  it('is as large as it can be', () => {
    expect(fitted('Kurz.')).toEqual({ sizePx: 20, lines: ['Kurz.'] });
    expect(fitted('Ein Satz, der länger ist.').sizePx).toBe(10);
  });

  it('leaves out whole sentences from the end, never the first two', () => {
    const [programme, money] = ['Programm ist eins.', 'Geld ist da; mehr ist offen.'];
    const rest = 'Dazu kommt noch ein sehr langer Satz, der hier keinen Platz hat.';
    expect(fitted(programme, money, rest).lines.join(' ')).toBe(`${programme} ${money}`);
    expect(fitted(rest, money, rest).lines.join(' ')).toBe(`${rest} ${money}`);
  });
});

describe('a line that is too long', () => {
  it('says that its end is missing', () => {
    const ten = (text: string) => width(text, 20);
    expect(cutText('Adresse', 100, ten)).toBe('Adresse');
    expect(cutText('lange Adresse', 100, ten)).toBe('lange Adr…');
  });
});
