import * as v from 'valibot';
import { expect, test } from 'vitest';
import { point } from '../geo/point';
import { euro, plannedYear, text, webLink, year } from '../site';
import { columnOf, columnsOf } from './columns';

/** SYNTHETIC: a field of each kind. */
const schema = v.object({
  title: text,
  kind: v.picklist(['neu', 'alt']),
  year,
  endYear: v.nullable(plannedYear),
  costEur: v.nullable(euro),
  point: v.nullable(point),
  placeBasis: v.nullable(text),
  source: webLink,
});
const columns = columnsOf(schema, 2026);

test('each field stands in a column of its name, a point in two, in the order of the schema', () => {
  expect(Object.keys(columns).map(columnOf)).toEqual([
    'title',
    'kind',
    'year',
    'end_year',
    'cost_eur',
    'lon',
    'lat',
    'place_basis',
    'source',
  ]);
});

test.each([
  [columns.title('Kita'), { value: 'Kita' }],
  [columns.kind('alt'), { value: 'alt' }],
  [columns.kind('älter'), { code: 'notInVocabulary', expected: 'neu, alt' }],
  [columns.costEur('1200000'), { value: 1_200_000 }],
  [columns.costEur('0'), { code: 'notAnAmount' }],
  [columns.lon('-180'), { value: -180 }],
  [columns.lat('90.5'), { code: 'notANumber', expected: '-90–90' }],
  [columns.source('stadt.example'), { code: 'notALink' }],
  [columns.year('2027'), { value: 2027 }],
  [columns.year('2028'), { code: 'notAYear', expected: '1999–2027' }],
  [columns.endYear('2041'), { value: 2041 }],
  [columns.endYear('2042'), { code: 'notAYear', expected: '1999–2041' }],
])('the rule of a column follows from the kind of its field: %j', (read, expected) => {
  expect(read).toEqual(expected);
});

test('what may be unknown may be empty, and nothing else', () => {
  const empty = Object.entries(columns).filter(([, rule]) => 'value' in rule(''));
  expect(empty.map(([field]) => field)).toEqual(['endYear', 'costEur', 'lon', 'lat', 'placeBasis']);
});
