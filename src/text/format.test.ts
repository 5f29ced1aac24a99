import { expect, test } from 'vitest';
import { formatAnd, formatCount, formatEuro, formatEuroShort, formatHa, formatOr } from './format';

/** Non-breaking space: number and unit stay on one line. */
const nb = '\u00a0';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [8239, '8.239'],
  [314_398_200, '314.398.200'],
])('the number %d is written %s', (value, text) => {
  expect(formatCount(value)).toBe(text);
});

test('euros are exact, with a space that does not break', () => {
  expect(formatEuro(1_115_000)).toBe(`1.115.000${nb}€`);
  expect(formatEuro(1)).toBe(`1${nb}€`);
});

test.each([
  [999_999, `999.999${nb}€`],
  [1_000_000, `1${nb}Mio.${nb}€`],
  [9_800_000, `9,8${nb}Mio.${nb}€`],
  [9_849_999, `9,8${nb}Mio.${nb}€`],
  [314_398_200, `314,4${nb}Mio.${nb}€`],
  [1_234_500_000, `1.234,5${nb}Mio.${nb}€`],
])('in short %d is written %s', (eur, text) => {
  expect(formatEuroShort(eur)).toBe(text);
});

test('hectares have up to two decimals, with a comma', () => {
  expect(formatHa(48.16)).toBe(`48,16${nb}ha`);
  expect(formatHa(48)).toBe(`48${nb}ha`);
  expect(formatHa(1234.567)).toBe(`1.234,57${nb}ha`);
});

test('lists end with a word', () => {
  expect(formatOr([])).toBe('');
  expect(formatOr(['Kita'])).toBe('Kita');
  expect(formatOr(['Kita', 'Wohnen'])).toBe('Kita oder Wohnen');
  expect(formatOr(['Kita', 'Wohnen', 'Kultur'])).toBe('Kita, Wohnen oder Kultur');
  expect(formatAnd(['Kita', 'Wohnen', 'Kultur'])).toBe('Kita, Wohnen und Kultur');
});
