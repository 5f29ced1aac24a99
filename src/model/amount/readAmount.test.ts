import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findAmounts, readAmount, scaleIn } from './readAmount';

const exact = (eur: number, stepEur = 1) => ({ kind: 'exact', eur, stepEur });

describe('an amount in a cell', () => {
  test.each([
    ['1.600.000 Euro', 1_600_000, 1],
    ['1,6 Mio. €', 1_600_000, 100_000],
    ['1.6m', 1_600_000, 100_000],
    ['€1.6m', 1_600_000, 100_000],
    ['T€ 250', 250_000, 1_000],
    ['250 TEUR', 250_000, 1_000],
    ['1.250 T€', 1_250_000, 1_000],
    ['500 Tsd. Euro', 500_000, 1_000],
    ['1.600.000,00 €', 1_600_000, 1],
    ['600.000,- €', 600_000, 1],
    ['600.000,-- Euro', 600_000, 1],
    ['1 600 000 €', 1_600_000, 1],
    ['1\u202F600\u202F000\u00A0€', 1_600_000, 1],
    ["1'600'000", 1_600_000, 1],
    ['1,600,000.00 EUR', 1_600_000, 1],
    ['1,250 Mio. €', 1_250_000, 1_000],
    ['0,25 Mio. Euro', 250_000, 10_000],
    ['eine Million Euro', 1_000_000, 1_000_000],
    ['eine halbe Million Euro', 500_000, 100_000],
    ['600000', 600_000, 1],
    ['600.000 €¹', 600_000, 1],
    ['(600.000 Euro)', 600_000, 1],
  ])('%s', (text, eur, stepEur) => {
    expect(readAmount(text)).toEqual(exact(eur, stepEur));
  });

  it('that is not exact stays so', () => {
    for (const text of [
      'rd. 1,6 Mio',
      'rund 1,6 Mio. €',
      'ca. 1,6 Mio. €',
      'bis zu 1,6 Mio. Euro',
      '~1,6 Mio. €',
      '1,6 Mio. € (gerundet)',
    ])
      expect(readAmount(text)).toEqual({ kind: 'about', eur: 1_600_000, stepEur: 100_000 });
    expect(readAmount('1,6 bis 1,8 Mio. €')).toEqual({
      kind: 'range',
      fromEur: 1_600_000,
      toEur: 1_800_000,
    });
    expect(readAmount('400.000-600.000 €')).toMatchObject({ kind: 'range', fromEur: 400_000 });
  });

  it('that can mean two things is not decided', () => {
    expect(readAmount('1,250 T€')).toEqual({ kind: 'ambiguous', eur: [1_250_000, 1_250] });
    expect(readAmount('1.250 Mio. €')).toEqual({
      kind: 'ambiguous',
      eur: [1_250_000_000, 1_250_000],
    });
  });

  it('that is not known is unknown, never zero', () => {
    for (const text of ['', ' ', 'k. A.', 'k.A.', '–', '-', 'n. n.', 'keine Angabe', 'noch offen'])
      expect(readAmount(text)).toEqual({ kind: 'unknown' });
  });

  it('that no table can hold says why', () => {
    const why = (text: string) => readAmount(text);
    expect(why('600.000,50 €')).toEqual({ kind: 'unusable', why: 'notWhole' });
    expect(why('1,2345678 Mio. €')).toEqual({ kind: 'unusable', why: 'notWhole' });
    expect(why('12345678901234567')).toEqual({ kind: 'unusable', why: 'tooLarge' });
    expect(why('0')).toEqual({ kind: 'unusable', why: 'notPositive' });
    expect(why('-50.000 €')).toEqual({ kind: 'unusable', why: 'notPositive' });
    for (const text of ['1.600.00', '31.12.2024', 'Kassel', '600.000 oder mehr'])
      expect(why(text)).toEqual({ kind: 'unusable', why: 'noAmount' });
  });

  it('is in what the header says', () => {
    expect(scaleIn('Betrag in T€')).toBe(3);
    expect(scaleIn('Förderung (Mio. Euro)')).toBe(6);
    expect(scaleIn('Tatsächlicher Betrag')).toBe(0);
    expect(readAmount('250', scaleIn('Betrag (TEUR)'))).toEqual(exact(250_000, 1_000));
  });
});

describe('amounts in a sentence', () => {
  const found = (text: string) => findAmounts(text).map(({ start, end }) => text.slice(start, end));

  it('are found with their units and what makes them inexact', () => {
    expect(found('Kassel (Wesertor) 1,2 Mio. Euro; Fulda rund 500 TEUR')).toEqual([
      '1,2 Mio. Euro',
      'rund 500 TEUR',
    ]);
  });

  it('are no years, dates, postcodes, sizes and numbers of things', () => {
    expect(found('Programmjahr 2024 – 600.000 Euro')).toEqual(['600.000 Euro']);
    expect(found('34125 Kassel, 31.12.2024: 12 Standorte')).toEqual([]);
    expect(found('500 m Radweg, 3.000 m² und 1,2 Mio. Einwohner')).toEqual([]);
  });
});

/** A whole amount in each notation that states it to the euro. */
const notations: readonly ((eur: number) => string)[] = [
  (eur) => `${eur}`,
  (eur) => `${eur.toLocaleString('de-DE')} Euro`,
  (eur) => `${eur.toLocaleString('de-DE')},00 €`,
  (eur) => `EUR ${eur.toLocaleString('fr-FR')}`,
  (eur) => `${eur.toLocaleString('de-CH')} €`,
  (eur) => `${eur}.00 €`,
  (eur) => `${shifted(eur, 6)} Mio. €`,
];
/** All digits of an amount, as millions. */
const shifted = (eur: number, places: number): string =>
  `${eur}`.padStart(places + 1, '0').replace(/(\d{6})$/, ',$1');

test('each notation gives back the amount, digit by digit', () => {
  const amounts = fc.integer({ min: 1, max: 999_999_999_999 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(...notations), (eur, write) => {
      expect(readAmount(write(eur))).toMatchObject({ kind: 'exact', eur });
      const [inSentence] = findAmounts(`Kassel, Wesertor: ${write(eur)}`);
      if (/€|EUR|Euro/.test(write(eur))) expect(inSentence?.reading).toMatchObject({ eur });
    }),
  );
});

test('whatever the text, nothing throws, and an amount is a whole number above zero', () => {
  const pieces = fc.constantFrom(
    '1',
    '600',
    '.',
    ',',
    ' ',
    '000',
    '€',
    'Mio.',
    'T',
    '-',
    'rd. ',
    '(',
    'bis',
    '\u00A0',
    'm',
    'x',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const reading of [readAmount(text), ...findAmounts(text).map((found) => found.reading)])
        if (reading.kind === 'exact' || reading.kind === 'about')
          expect(Number.isSafeInteger(reading.eur) && reading.eur > 0).toBe(true);
    }),
  );
});

test('a line of 100 kB takes no time', () => {
  const start = performance.now();
  for (const piece of ['1', '111 ', '111.', '1,', 'rd. ', '€ ', '- ', '1.1 ', '1m ', '1 und '])
    findAmounts(piece.repeat(100_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(5_000);
});
