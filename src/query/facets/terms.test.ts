import { expect, test } from 'vitest';
import { participation, syntheticSite } from '../../testing/syntheticSite';
import { terms } from './terms';

const termsOf = (...years: readonly (readonly [number | null, number | null])[]) =>
  terms.values(
    syntheticSite({
      participations: years.map(([intakeYear, endYear]) => participation({ intakeYear, endYear })),
    }),
    {},
    2026,
  );

test.each([
  ['running since long', [[2016, null]], ['laufend']],
  ['of unknown years', [[null, null]], ['laufend']],
  ['taken in this year', [[2026, null]], ['laufend', 'neu']],
  ['taken in last year', [[2025, null]], ['laufend', 'neu']],
  ['taken in the year before last', [[2024, null]], ['laufend']],
  ['to be taken in next year', [[2027, null]], ['laufend', 'neu']],
  ['ending this year', [[2016, 2026]], ['laufend']],
  ['ended last year', [[2016, 2025]], ['abgeschlossen']],
  ['new, but over', [[2025, 2025]], ['abgeschlossen']],
  [
    'ended in one programme, running in another',
    [
      [2010, 2015],
      [2016, null],
    ],
    ['laufend'],
  ],
  [
    'back in a new programme',
    [
      [2010, 2015],
      [2025, null],
    ],
    ['laufend', 'neu'],
  ],
  ['of no programme', [], ['laufend']],
] as const)('a site %s', (_case, years, expected) => {
  expect(termsOf(...years)).toEqual(expected);
});
