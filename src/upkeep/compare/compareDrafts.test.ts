import { expect, test } from 'vitest';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { addRows, applyChanges, type Change, removeRows, setCell } from '../draft/changes';
import type { DraftTable } from '../draft/draft';
import { draftOf } from '../draft/draftFiles';
import { compareDrafts } from './compareDrafts';

const start = draftOf(syntheticFiles(), syntheticYear);
const rowOf = (table: DraftTable) => {
  const [row] = start.tables[table];
  if (row === undefined) throw new Error(`no row in ${table}`);
  return row;
};
const changed = (...changes: readonly Change[]) => applyChanges(start, changes);

test('equal drafts have no difference, also when their rows stand elsewhere', () => {
  const turned = {
    ...start,
    tables: { ...start.tables, 'measures.csv': start.tables['measures.csv'].toReversed() },
  };
  expect(compareDrafts(start, turned).differences).toEqual([]);
});

test('an amount that was corrected has its row, before and after', () => {
  const row = rowOf('allocations.csv');
  const after = changed(...setCell('allocations.csv', row, 'amount_eur', '7'));
  expect(compareDrafts(start, after).differences).toEqual([
    expect.objectContaining({
      table: 'allocations.csv',
      kind: 'changed',
      key: row.key,
      siteId: row.cells.site_id,
      columns: ['amount_eur'],
      before: row.cells,
      after: { ...row.cells, amount_eur: '7' },
      movedM: null,
    }),
  ]);
});

test('a point that was moved says how far, one that was taken away does not', () => {
  const row = rowOf('sites.csv');
  const lat = Number(row.cells.lat);
  const moved = changed(...setCell('sites.csv', row, 'lat', `${lat + 0.001}`));
  expect(compareDrafts(start, moved).differences).toEqual([
    expect.objectContaining({ kind: 'changed', siteId: row.cells.id, movedM: 111 }),
  ]);
  const gone = changed(...setCell('sites.csv', row, 'lat', ''));
  expect(compareDrafts(start, gone).differences[0]?.movedM).toBeNull();
});

test('a row that is new has its place in the draft, one that is gone has none', () => {
  const added = changed(
    ...addRows(start, 'links.csv', [{ site_id: 'neu', url: 'https://a.example/' }]),
  );
  expect(compareDrafts(start, added).differences).toEqual([
    expect.objectContaining({ kind: 'added', key: start.nextKey, siteId: 'neu', before: null }),
  ]);
  const row = rowOf('measures.csv');
  const removed = changed(...removeRows(start, 'measures.csv', new Set([row.key])));
  expect(compareDrafts(start, removed).differences).toEqual([
    expect.objectContaining({ kind: 'removed', key: null, before: row.cells }),
  ]);
});

test('a table that is not published is left out, and named', () => {
  const published = { ...start, absent: ['remarks.csv'] as const };
  const after = changed(...addRows(start, 'remarks.csv', [{ site_id: 'a', remark: 'b' }]));
  expect(compareDrafts(published, after)).toMatchObject({
    differences: [],
    left: ['remarks.csv'],
  });
});

test('sites have their titles, those that are gone, too', () => {
  const row = rowOf('sites.csv');
  const removed = changed(...removeRows(start, 'sites.csv', new Set([row.key])));
  const { id = '', name } = row.cells;
  expect(compareDrafts(start, removed).names.get(id)).toContain(name);
});
