import { describe, expect, test } from 'vitest';
import type { Measure, Site } from '../../model/site';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { siteDigest } from './siteDigest';

const thisYear = 2020;
const digest = (changes: Partial<Site>) => siteDigest(syntheticSite(changes), thisYear);
const stints = (...participations: Site['participations']) =>
  digest({ programmes: ['sozialer-zusammenhalt'], participations }).stints;
const paid = (...years: readonly number[]) =>
  digest({
    participations: [participation({ intakeYear: 2000, endYear: 2019 })],
    allocations: years.map((year) => allocation({ year })),
  }).money;

describe('a time in a programme', () => {
  test.each([
    [
      { intakeYear: 2010, endYear: 2019 },
      { kind: 'funded', tense: 'past' },
    ],
    [
      { intakeYear: 2010, endYear: 2020 },
      { kind: 'funded', tense: 'present' },
    ],
    [
      { intakeYear: null, endYear: 2019 },
      { kind: 'fundedUntil', tense: 'past', year: 2019 },
    ],
    [{ intakeYear: 2020 }, { kind: 'joinedIn', tense: 'past', year: 2020 }],
    [
      { intakeYear: 2021, endYear: 2030 },
      { kind: 'joinedIn', tense: 'present', year: 2021 },
    ],
    [{ intakeYear: null }, { kind: 'joined', tense: 'past' }],
  ] as const)('%j is %j', (changes, expected) => {
    expect(stints(participation(changes))).toMatchObject([expected]);
  });

  test('follows those before it', () => {
    const other = participation({ programme: 'lebendige-zentren', intakeYear: 2012 });
    const orders = stints(participation({ intakeYear: 2015 }), other, participation({})).map(
      ({ order }) => order,
    );
    expect(orders).toEqual(['first', 'also', 'again']);
  });

  test.each([
    [{ nameAtIntake: null, intakeYear: 2021 }, { kind: 'asToday' }],
    [{ nameAtIntake: 'Sozialer Zusammenhalt', intakeYear: 2016 }, { kind: 'byTodaysName' }],
    [{ nameAtIntake: 'Soziale Stadt' }, { kind: 'otherwise', name: 'Soziale Stadt', since: 2020 }],
    [
      { nameAtIntake: 'Soziale Stadt', endYear: 2018 },
      { kind: 'otherwise', name: 'Soziale Stadt', since: null },
    ],
  ])('%j was called %j', (changes, called) => {
    expect(stints(participation(changes))).toMatchObject([{ called }]);
  });
});

describe('years with an amount', () => {
  test.each([
    [[2001], [{ from: 2001, to: 2001 }]],
    [
      [2001, 2002],
      [
        { from: 2001, to: 2001 },
        { from: 2002, to: 2002 },
      ],
    ],
    [[2001, 2002, 2003], [{ from: 2001, to: 2003 }]],
    [[2001, 2003, 2005, 2007, 2009], null],
  ])('%j are named as %j', (years, runs) => {
    expect(paid(...years)).toMatchObject([
      { kind: 'awards', years: { count: years.length, runs } },
    ]);
  });

  test('leave a single year open, or others', () => {
    const all = Array.from({ length: 20 }, (_, index) => 2000 + index);
    expect(paid(...all)).toMatchObject([{ gaps: null }]);
    expect(paid(...all.slice(1))).toMatchObject([{ gaps: [{ kind: 'year', year: 2000 }] }]);
    expect(paid(...all.slice(2))).toMatchObject([{ gaps: [{ kind: 'otherYears' }] }]);
    expect(paid()).toEqual([{ kind: 'noAmount' }]);
  });
});

describe('measures', () => {
  const of = (...changes: readonly Partial<Measure>[]) =>
    digest({ measures: changes.map(measure) }).measures;
  const kita = { type: 'kita', status: 'fertig' } as const;
  const types = (...list: readonly Measure['type'][]) => of(...list.map((type) => ({ type })))[1];

  test('are none, one, both, all or mixed', () => {
    expect(of()).toEqual([{ kind: 'noMeasures' }]);
    expect(of(kita)).toMatchObject([{ kind: 'oneMeasure', ...kita }]);
    expect(of(kita, kita)[0]).toMatchObject({ status: { kind: 'both' } });
    expect(of(kita, kita, kita)[0]).toMatchObject({ status: { kind: 'all' } });
    const open = { ...kita, status: 'unbekannt' } as const;
    expect(of(open, open)[0]).toMatchObject({ status: { kind: 'unknown' } });
    expect(of(kita, open)[0]).toMatchObject({
      status: { kind: 'mixed', known: [{ status: 'fertig', measures: 1 }], unknown: 1 },
    });
  });

  test('are of few types, of some that lead, or of none before the others', () => {
    const four = ['kita', 'wohnen', 'bildung', 'mobilitaet'] as const;
    expect(types('kita', 'wohnen', 'wohnen')).toMatchObject({
      types: ['wohnen', 'kita'],
      all: true,
    });
    expect(types(...four, 'bildung')).toMatchObject({ types: ['bildung'], all: false });
    expect(types(...four)).toBeUndefined();
  });
});
