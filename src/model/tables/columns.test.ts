import { describe, expect, it, test } from 'vitest';
import { measureSchema, participationSchema } from '../site';
import { columnOf, columnsOf } from './columns';

const measures = columnsOf(measureSchema, 2026);

test('the fields of a measure stand in columns of their names, its point in two', () => {
  expect(Object.keys(measures).map(columnOf)).toEqual([
    'title',
    'type',
    'status',
    'year',
    'cost_eur',
    'address',
    'lon',
    'lat',
    'place_basis',
    'place_source',
    'note',
    'source',
  ]);
});

describe('the rule of a column', () => {
  it.each([
    [measures.title('Kita'), { value: 'Kita' }],
    [measures.title(''), { code: 'valueMissing' }],
    [measures.type('kita'), { value: 'kita' }],
    [measures.status('offen'), { code: 'notInVocabulary', expected: expect.any(String) }],
    [measures.costEur('1200000'), { value: 1_200_000 }],
    [measures.costEur('0'), { code: 'notAnAmount' }],
    [measures.lon('9.05'), { value: 9.05 }],
    [measures.lat('90.5'), { code: 'notANumber', expected: '-90–90' }],
    [measures.source('stadt.example'), { code: 'notALink' }],
  ])('follows from the schema: %j', (read, expected) => {
    expect(read).toEqual(expected);
  });

  it('lets empty what may be unknown, and nothing else', () => {
    const empty = Object.entries(measures).filter(([, rule]) => 'value' in rule(''));
    expect(empty.map(([field]) => field)).toEqual([
      'year',
      'costEur',
      'address',
      'lon',
      'lat',
      'placeBasis',
      'placeSource',
      'note',
    ]);
  });

  it('lets a plan lie far ahead, and an intake one year', () => {
    const { intakeYear, endYear } = columnsOf(participationSchema, 2026);
    expect(intakeYear('2027')).toEqual({ value: 2027 });
    expect(intakeYear('2028')).toMatchObject({ code: 'notAYear' });
    expect(endYear('2041')).toEqual({ value: 2041 });
    expect(endYear('2042')).toMatchObject({ code: 'notAYear' });
  });
});
