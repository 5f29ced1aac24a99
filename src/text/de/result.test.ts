import { describe, expect, it } from 'vitest';
import { facets } from '../../query/query';
import type { Totals } from '../../query/totals';
import { de } from './texts';

const nb = '\u00a0';
const totals = (changes: Partial<Totals>): Totals => ({
  sites: 12,
  municipalities: 9,
  districts: 5,
  measures: 30,
  allocatedEur: 9_800_000,
  sitesWithoutAmount: 0,
  years: { from: 2012, to: 2025 },
  ...changes,
});

describe('the sentence of the result', () => {
  it.each([
    ['many', {}, `12${nb}Standorte in 5${nb}Kreisen · 9,8${nb}Mio.${nb}€ bekannt`],
    [
      'one',
      { sites: 1, districts: 1, allocatedEur: 960_000 },
      `1${nb}Standort in 1${nb}Kreis · 960.000${nb}€ bekannt`,
    ],
    ['none', { sites: 0, districts: 0, allocatedEur: 0 }, 'Kein Standort gefunden'],
    [
      'all without amount',
      { sitesWithoutAmount: 12, allocatedEur: 0 },
      `12${nb}Standorte in 5${nb}Kreisen`,
    ],
    [
      'some without amount',
      { sitesWithoutAmount: 11 },
      `12${nb}Standorte in 5${nb}Kreisen · 9,8${nb}Mio.${nb}€ bekannt`,
    ],
  ])('for %s', (_case, changes, sentence) => {
    expect(de.result.main(totals(changes))).toBe(sentence);
  });

  it('never says 0 € where nothing is published', () => {
    expect(de.result.main(totals({ sitesWithoutAmount: 12, allocatedEur: 0 }))).not.toContain('€');
  });
});

describe('what is not published', () => {
  it.each([
    ['nothing is missing', { sitesWithoutAmount: 0 }, ''],
    ['some are missing', { sitesWithoutAmount: 7 }, '7 ohne Betrag'],
    ['all are missing', { sitesWithoutAmount: 12 }, 'zu keinem ist ein Betrag veröffentlicht'],
    ['the only one is missing', { sites: 1, sitesWithoutAmount: 1 }, 'kein Betrag veröffentlicht'],
    ['there is no site', { sites: 0, sitesWithoutAmount: 0 }, ''],
  ])('is said when %s', (_case, changes, sentence) => {
    expect(de.result.withoutAmount(totals(changes))).toBe(sentence);
  });
});

describe('a span of years', () => {
  it.each([
    [null, null, 'alle Jahre'],
    [2015, null, 'ab 2015'],
    [null, 2015, 'bis 2015'],
    [2015, 2015, '2015'],
    [2015, 2020, '2015 bis 2020'],
  ])('from %s to %s', (from, to, words) => {
    expect(de.filters.span(from, to)).toBe(words);
  });
});

describe('the offers of an empty result', () => {
  it.each(facets)('say how many %s hides', (facet) => {
    expect(de.result.drop(facet, 1)).toMatch(/: 1\u00a0Standort$/);
    expect(de.result.drop(facet, 23)).toMatch(/: 23\u00a0Standorte$/);
  });

  it('are all different', () => {
    expect(new Set(facets.map((facet) => de.result.drop(facet, 1))).size).toBe(facets.length);
  });
});
