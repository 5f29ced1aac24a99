import { describe, expect, it, test } from 'vitest';
import { syntheticFacts } from '../../testing/syntheticFacts';
import { altstadt, measureRow, syntheticRows, syntheticYear } from '../../testing/syntheticFiles';
import { checkRows } from './checkRows';
import type { TableName } from './tables';

const check = (...changes: Parameters<typeof syntheticFacts>) => {
  const { records, tables } = syntheticFacts(...changes);
  return checkRows(records, tables, syntheticYear);
};
const siteId = 'musterstadt-altstadt';

test('the faultless facts have no problem', () => {
  expect(check()).toEqual([]);
});

test('an id used twice is an error at the second place', () => {
  const twice = [altstadt(), altstadt({ id: 'anderer' }), altstadt()];
  expect(check({}, twice)).toEqual([
    {
      severity: 'error',
      code: 'idTwice',
      place: { file: 'sites.geojson', row: 3, field: 'id' },
      found: siteId,
    },
  ]);
});

describe('the same row twice', () => {
  it.each(Object.keys(syntheticRows) as TableName[])('is an error in %s', (name) => {
    const [first = ''] = syntheticRows[name];
    const row = syntheticRows[name].length + 2;
    const problems = check({ [name]: [...syntheticRows[name], first] });
    expect(problems).toMatchObject([
      { severity: 'error', code: 'duplicateRow', place: { file: name, row } },
    ]);
  });

  it('is named by the columns that make it the same', () => {
    const row = `${siteId},sozialer-zusammenhalt,2016,999,https://presse.example,anders`;
    expect(check({ 'allocations.csv': [...syntheticRows['allocations.csv'], row] })).toEqual([
      {
        severity: 'error',
        code: 'duplicateRow',
        place: { file: 'allocations.csv', row: 4, field: 'site_id, programme, year' },
        found: `${siteId} · sozialer-zusammenhalt · 2016`,
      },
    ]);
  });

  it('is not two intakes into one programme, nor two years of one amount', () => {
    const again = `${siteId},sozialer-zusammenhalt,,2024,,https://land.example/aufnahme,,`;
    const year = `${siteId},sozialer-zusammenhalt,2018,250000,https://land.example/mittel-2017,`;
    const problems = check({
      'participations.csv': [...syntheticRows['participations.csv'], again],
      'allocations.csv': [...syntheticRows['allocations.csv'], year],
    });
    expect(problems).toEqual([]);
  });
});

describe('years', () => {
  const part = (intake: string, end: string) =>
    `${siteId},sozialer-zusammenhalt,,${intake},${end},https://land.example/aufnahme,,`;

  it('of which the end comes before the intake are an error', () => {
    expect(check({ 'participations.csv': [part('2016', '2015')] })).toEqual([
      {
        severity: 'error',
        code: 'endBeforeIntake',
        place: { file: 'participations.csv', row: 2, field: 'end_year', siteId },
        found: '2015',
        expected: '≥ 2016',
      },
    ]);
  });

  it.each([
    ['2016', '2016'],
    ['', '2015'],
    ['2016', ''],
  ])('from "%s" to "%s" are in order', (intake, end) => {
    expect(check({ 'participations.csv': [part(intake, end)] })).toEqual([]);
  });

  const kita = (status: string, year: number) => measureRow({ status, year });

  it('in the future are an error for a measure that is finished', () => {
    expect(check({ 'measures.csv': [kita('fertig', 2027)] })).toEqual([
      {
        severity: 'error',
        code: 'yearInFuture',
        place: { file: 'measures.csv', row: 2, field: 'year', siteId },
        found: '2027',
        expected: '≤ 2026',
      },
    ]);
  });

  it.each([kita('fertig', 2026), kita('geplant', 2030), kita('im-bau', 2027)])(
    'are in order in %s',
    (row) => {
      expect(check({ 'measures.csv': [row] })).toEqual([]);
    },
  );
});

describe('amounts that disagree', () => {
  const amount = (eur: number, url = 'https://land.example/mittel-2017') =>
    `${siteId},sozialer-zusammenhalt,2017,${eur},${url}`;
  const place = { file: 'contradicting-amounts.csv', row: 2, field: 'amount_eur', siteId };

  it('must be at least two', () => {
    const same = amount(250_000, 'https://www.presse.example/bund');
    expect(check({ 'contradicting-amounts.csv': [amount(250_000), same] })).toEqual([
      { severity: 'warning', code: 'contradictionAlone', place, found: '250000' },
    ]);
  });

  it('must have one of them counted', () => {
    expect(check({ 'contradicting-amounts.csv': [amount(1), amount(2)] })).toEqual([
      { severity: 'warning', code: 'contradictionNotCounted', place, found: '1, 2' },
    ]);
  });

  it('must be counted in their own year and programme', () => {
    const { 'contradicting-amounts.csv': rows } = syntheticRows;
    const [, of2016 = ''] = syntheticRows['allocations.csv'];
    const problems = check({ 'contradicting-amounts.csv': rows, 'allocations.csv': [of2016] });
    expect(problems.map(({ code }) => code)).toEqual(['contradictionNotCounted']);
  });
});
