import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, csv, plainStyle, spreadsheetStyle } from './csv';

const lines = (text: string) => text.replace(/^\uFEFF/, '').split('\r\n');

describe('csv', () => {
  const table: readonly Cell[][] = [
    ['Größe', 'Länge'],
    ['a,b', -9.25],
    ['a;b', null],
    ['sagt "Ja"', 1_250_000],
  ];

  it('writes RFC 4180 for programs: comma, point, CR LF, no mark', () => {
    expect(csv(table, plainStyle)).toBe(
      'Größe,Länge\r\n"a,b",-9.25\r\na;b,\r\n"sagt ""Ja""",1250000\r\n',
    );
  });

  it('writes for German spreadsheets: mark, semicolon, decimal comma, no thousands points', () => {
    expect(csv(table, spreadsheetStyle)).toBe(
      '\uFEFFGröße;Länge\r\na,b;-9,25\r\n"a;b";\r\n"sagt ""Ja""";1250000\r\n',
    );
  });

  it.each(['=1+1', '+49 6151', '-5', '@SUM(A1)', '\t=1', '＝1', "'=1"])(
    'does not let %j run as a formula',
    (text) => {
      for (const style of [plainStyle, spreadsheetStyle])
        expect(csv([[text]], style)).toContain(`'${text}`);
    },
  );

  it('leaves negative numbers numbers, and hyphens and equal signs inside of a text alone', () => {
    expect(lines(csv([[-1, 'Nord-West', 'a=b', "'s-Hof"]], plainStyle))[0]).toBe(
      "-1,Nord-West,a=b,'s-Hof",
    );
  });
});

/** SYNTHETIC texts with all that has a meaning in CSV, spreadsheets and German. */
const nastyText = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\n',
      '\r\n',
      '\t',
      ' ',
      'ß',
      'Ü',
      'a',
      '1',
      '\uFEFF',
      '€',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyCell = fc.oneof(nastyText, fc.string({ minLength: 1 }), anyNumber, fc.constant(null));

/** What a reader does to get a text back. */
const withoutApostrophe = (text: string) => text.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, '');

describe.each([
  ['plain', plainStyle],
  ['spreadsheet', spreadsheetStyle],
] as const)('%s CSV, read by another parser', (_name, style) => {
  it('gives every text and every number back', () => {
    const width = 3;
    const table = fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const { data, errors } = Papa.parse<string[]>(csv(cells, style).replace(/^\uFEFF/, ''), {
          delimiter: style.delimiter,
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        expect(
          data.slice(0, -1).map((row, y) => row.map((text, x) => readAs(cells[y]?.[x], text))),
        ).toEqual(cells);
      }),
    );
  });

  const readAs = (written: Cell | undefined, text: string): Cell => {
    if (text === '') return null;
    if (typeof written !== 'number') return withoutApostrophe(text);
    const number = Number(text.replace(style.decimal, '.'));
    return Object.is(written, -0) ? -number : number;
  };
});
