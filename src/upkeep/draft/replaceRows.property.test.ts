import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../testing/factFiles';
import { applyChanges, invert } from './changes';
import { draftOf } from './draftFiles';
import { replaceRows } from './replaceRows';

const start = draftOf(fixtureFiles(), 2026);
const rows = start.tables['allocations.csv'];
const letters = (cells: object) => JSON.stringify(Object.entries(cells).toSorted());

test('whatever a table brings is what the draft has afterwards, and undone all is as before', () => {
  const cells = fc.oneof(
    fc.nat(rows.length - 1).map((at) => rows[at]?.cells ?? {}),
    fc.tuple(fc.nat(rows.length - 1), fc.string({ maxLength: 5 })).map(([at, text]) => ({
      ...rows[at]?.cells,
      amount_eur: text,
    })),
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 40 }), (given) => {
      const changes = replaceRows(start, 'allocations.csv', given);
      const { tables } = applyChanges(start, changes);
      expect(tables['allocations.csv'].map((row) => letters(row.cells)).toSorted()).toEqual(
        given.map(letters).toSorted(),
      );
      expect(applyChanges(applyChanges(start, changes), invert(changes)).tables).toEqual(
        start.tables,
      );
    }),
    { numRuns: 50 },
  );
});

test('an amount that differs is one change of one cell, and nothing else moves', () => {
  const given = rows.map(({ cells }, at) => (at === 3 ? { ...cells, amount_eur: '1' } : cells));
  expect(replaceRows(start, 'allocations.csv', given)).toEqual([
    expect.objectContaining({ kind: 'cell', key: rows[3]?.key, column: 'amount_eur', after: '1' }),
  ]);
});
