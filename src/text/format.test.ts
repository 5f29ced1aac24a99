import { expect, test } from 'vitest';
import { plainSpaces } from '../testing/plainSpaces';
import { deFormat } from './de/format';

/** Non-breaking space: number and unit stay on one line. */
const nb = '\u00a0';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [8239, '8.239'],
  [314_398_200, '314.398.200'],
])('the number %d is written %s', (value, text) => {
  expect(deFormat.count(value)).toBe(text);
});

test('euros are exact, with a space that does not break', () => {
  expect(deFormat.euro(1_115_000)).toBe(`1.115.000${nb}€`);
  expect(deFormat.euro(1)).toBe(`1${nb}€`);
});

test.each([
  [999_999, `999.999${nb}€`],
  [1_000_000, `1${nb}Mio.${nb}€`],
  [9_800_000, `9,8${nb}Mio.${nb}€`],
  [9_849_999, `9,8${nb}Mio.${nb}€`],
  [314_398_200, `314,4${nb}Mio.${nb}€`],
  [1_234_500_000, `1.234,5${nb}Mio.${nb}€`],
])('in short %d is written %s', (eur, text) => {
  expect(deFormat.euroShort(eur)).toBe(text);
});

test.each([
  [0.459, '0,45 €'],
  [1.15, '1,15 €'],
  [9.999, '9,99 €'],
  [45.99, '45 €'],
  [1234.9, '1.234 €'],
])('%d euro each are "%s", never rounded up', (eur, text) => {
  expect(plainSpaces(deFormat.euroEach(eur))).toBe(text);
});

test('percent are never rounded up: all is all', () => {
  expect(deFormat.percent(2, 3)).toBe('66,6');
  expect(deFormat.percent(999_999, 1_000_000)).toBe('99,9');
  expect(deFormat.percent(5, 5)).toBe('100,0');
});

test('hectares have up to two decimals, with a comma', () => {
  expect(deFormat.ha(48.16)).toBe(`48,16${nb}ha`);
  expect(deFormat.ha(48)).toBe(`48${nb}ha`);
  expect(deFormat.ha(1234.567)).toBe(`1.234,57${nb}ha`);
});

test.each([
  [0, `0${nb}Standorte`],
  [1, `1${nb}Standort`],
  [1234, `1.234${nb}Standorte`],
])('%d things are counted as %s', (value, text) => {
  expect(deFormat.counted(value, { one: 'Standort', other: 'Standorte' })).toBe(text);
});

test('a span of one year is that year', () => {
  expect(deFormat.years({ from: 2014, to: 2016 })).toBe('2014–2016');
  expect(deFormat.years({ from: 2014, to: 2014 })).toBe('2014');
});

test('lists end with a word', () => {
  expect(deFormat.or([])).toBe('');
  expect(deFormat.or(['Kita'])).toBe('Kita');
  expect(deFormat.or(['Kita', 'Wohnen'])).toBe('Kita oder Wohnen');
  expect(deFormat.or(['Kita', 'Wohnen', 'Kultur'])).toBe('Kita, Wohnen oder Kultur');
  expect(deFormat.and(['Kita', 'Wohnen', 'Kultur'])).toBe('Kita, Wohnen und Kultur');
});
