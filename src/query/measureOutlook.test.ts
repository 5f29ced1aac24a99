import { expect, it } from 'vitest';
import { measure } from '../testing/syntheticSite';
import { comingMeasures, statusCounts } from './measureOutlook';

const measures = [
  measure({ title: 'a', status: 'fertig', year: 2019 }),
  measure({ title: 'b', status: 'geplant', year: null }),
  measure({ title: 'c', status: 'geplant', year: 2027 }),
  measure({ title: 'd', status: 'im-bau', year: 2028 }),
  measure({ title: 'e', status: 'unbekannt', year: 2030 }),
  measure({ title: 'f', status: 'fertig', year: 2030 }),
];

it('counts each status that occurs, in one order', () => {
  expect(statusCounts(measures)).toEqual([
    { status: 'fertig', count: 2 },
    { status: 'im-bau', count: 1 },
    { status: 'geplant', count: 2 },
    { status: 'unbekannt', count: 1 },
  ]);
  expect(statusCounts([])).toEqual([]);
});

it('what is to come is what is being built, then what is planned, the earlier first', () => {
  const coming = comingMeasures(measures);
  expect(coming.map(({ measure: { title } }) => title).join('')).toBe('dcb');
  for (const { measure: one, index } of coming) expect(measures[index]).toBe(one);
});
