/** What a number is written in: 1 euro, 1,000 or 1,000,000 of them …, as a power of ten. */
export type Scale = 0 | 3 | 6 | 9;

/** A number of whole euros, and how exactly it is stated: 1,6 Mio. to 100,000. */
interface Euros {
  readonly eur: number;
  readonly stepEur: number;
}

/** Why a number is no amount of our tables: it has cents, or more digits than a cell may have. */
export type NoEuros = 'notWhole' | 'tooLarge';

/**
 * Reads a number in German, English or Swiss notation, by letters alone: no digit is ever rounded.
 * Two readings where its one separator may stand before thousands or before decimals.
 * @param text digits with separators, as `numberPattern` finds them
 * @param isEnglish whether its unit is ("1.250m"): a German comma never stands before thousands
 */
export function readNumber(
  text: string,
  scale: Scale,
  isEnglish: boolean,
): readonly (Euros | NoEuros)[] {
  const plain = text.replace(/[^\d.,]/g, '');
  const separators = plain.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return [euros(plain, '', scale)];
  const tail = plain.slice(plain.lastIndexOf(last) + 1);
  const head = plain.slice(0, -tail.length - 1).replace(/[.,]/g, '');
  const grouped = () => euros(head + tail, '', scale);
  const decimal = () => euros(head, tail, scale);
  if (separators.length > 1) return separators[0] === last ? [grouped()] : [decimal()];
  if (tail.length !== 3 || head.length > 3 || /^0/.test(head)) return [decimal()];
  // "1.600" is grouped, and so is "1.600 T€"; "1,250 Mio." has decimals.
  if (last === '.' && scale < 6) return [grouped()];
  if (last === ',' && scale >= 6 && !isEnglish) return [decimal()];
  return [grouped(), decimal()];
}

/** As in the tables. */
const maxDigits = 15;

function euros(whole: string, fraction: string, scale: Scale): Euros | NoEuros {
  const kept = fraction.slice(0, scale);
  if (/[1-9]/.test(fraction.slice(scale))) return 'notWhole';
  const digits = (whole + kept + '0'.repeat(scale - kept.length)).replace(/^0+(?=\d)/, '');
  if (digits.length > maxDigits) return 'tooLarge';
  return { eur: Number(digits), stepEur: 10 ** (scale - kept.length) };
}

const space = String.raw`[^\S\r\n]`;
const separator = `[.'’]|${space}`;

/**
 * A number in digits: groups of three by one kind of separator and decimals behind the other, or
 * without groups. No part of a date, and of no number that is written otherwise ("1.600.00").
 */
export const numberPattern = [
  String.raw`(?<![\d]|\d[.,'’])(?:`,
  String.raw`\d{1,3}(?<group>${separator})\d{3}(?:\k<group>\d{3}){0,6}(?:,\d+)?`,
  String.raw`|\d{1,3}(?:,\d{3}){1,6}(?:\.\d+)?`,
  String.raw`|\d+(?:[.,]\d+)?`,
  String.raw`)(?!\d|[.,'’]\d)`,
].join('');

/** Numbers that press releases write as words, before "Million". */
export const numberWords: Readonly<Record<string, string>> = {
  'eine halbe': '0,5',
  eineinhalb: '1,5',
  anderthalb: '1,5',
  eine: '1',
  einer: '1',
  zwei: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  elf: '11',
  zwölf: '12',
};
