import { describe, expect, it, test } from 'vitest';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { fundedIn, fundedYears } from './fundedYears';

const site = (
  years: readonly (readonly [number | null, number | null])[],
  ...paid: readonly number[]
) =>
  syntheticSite({
    participations: years.map(([intakeYear, endYear]) => participation({ intakeYear, endYear })),
    allocations: paid.map((year) => allocation({ year })),
  });

test.each([
  ['known intake and end', site([[2010, 2015]]), { from: 2010, to: 2015 }],
  ['no stated end', site([[2010, null]]), { from: 2010, to: null }],
  ['money before the stated intake', site([[2010, null]], 2008), { from: 2008, to: null }],
  ['money after the stated end', site([[2010, 2015]], 2017), { from: 2010, to: 2017 }],
  ['only years with money', site([[null, null]], 2012, 2009), { from: 2009, to: null }],
  [
    'one programme after the other',
    site([
      [2005, 2010],
      [2011, 2014],
    ]),
    { from: 2005, to: 2014 },
  ],
  [
    'one of two programmes without end',
    site([
      [2005, 2010],
      [2011, null],
    ]),
    { from: 2005, to: null },
  ],
  ['nothing known', site([[null, null]]), null],
  ['only an end known', site([[null, 2015]]), null],
])('the years of a site with %s', (_case, each, expected) => {
  expect(fundedYears(each)).toEqual(expected);
});

describe('a site funded from 2010 to 2015', () => {
  const each = site([[2010, 2015]]);

  it.each([
    [2012, 2013, true],
    [2005, 2010, true],
    [2015, 2020, true],
    [2000, 2030, true],
    [2005, 2009, false],
    [2016, 2020, false],
    [null, 2009, false],
    [null, 2010, true],
    [2015, null, true],
    [2016, null, false],
  ])('asked for from %s to %s: %s', (from, to, expected) => {
    expect(fundedIn([each], from, to)(0)).toBe(expected);
  });

  it('is found later too where no end is known', () => {
    expect(fundedIn([site([[2010, null]])], 2020, 2021)(0)).toBe(true);
    expect(fundedIn([site([[2010, null]])], null, 2009)(0)).toBe(false);
  });

  it('is found in no span where its years are not known', () => {
    expect(fundedIn([site([[null, null]])], 1990, 2030)(0)).toBe(false);
  });
});
