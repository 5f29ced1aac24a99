import { expect, test } from 'vitest';
import { measure, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { measuresByType } from './measuresByType';

const sites = [
  syntheticSite({ measures: [measure(), measure({ type: 'wohnen', status: 'geplant' })] }),
  syntheticSite({ measures: [measure({ type: 'wohnen', status: 'unbekannt' })] }),
];

test('counts measures by type and status, the most frequent type first', () => {
  const none = { geplant: 0, 'im-bau': 0, fertig: 0, unbekannt: 0 };
  expect(measuresByType(sites, emptyQuery)).toEqual({
    types: [
      { type: 'wohnen', count: 2, byStatus: { ...none, geplant: 1, unbekannt: 1 } },
      { type: 'kita', count: 1, byStatus: { ...none, fertig: 1 } },
    ],
    count: 3,
    byStatus: { ...none, geplant: 1, fertig: 1, unbekannt: 1 },
  });
});

test('only asked measures count', () => {
  const query = { ...emptyQuery, measureStatuses: ['geplant'] as const };
  expect(measuresByType(sites, query)).toMatchObject({ types: [{ type: 'wohnen' }], count: 1 });
});
