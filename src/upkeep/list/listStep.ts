import { columnOf } from '../../model/tables/columns';
import { addRows, applyChanges, type Change, type Step, setCell } from '../draft/changes';
import type { Draft, DraftRow } from '../draft/draft';
import { type ProposedTable, proposedKeys } from './changedFiles';
import type { ProposedRows } from './proposeRows';

/**
 * What a list adds to a draft, as one step: undone, all of it is gone. A new amount takes the place
 * of an old one in its row; what is there already is not added again.
 */
export function listStep(rows: ProposedRows, draft: Draft): Step {
  const tables = Object.keys(proposedKeys) as ProposedTable[];
  const { changes } = tables.reduce(
    (before, table) => {
      const added = tableChanges(table, rows[table], before.draft);
      return {
        // A key is used once in all tables.
        draft: applyChanges(before.draft, added),
        changes: [...before.changes, ...added],
      };
    },
    { draft, changes: [] as readonly Change[] },
  );
  return { what: 'list', changes };
}

function tableChanges(
  table: ProposedTable,
  rows: ProposedRows[ProposedTable],
  draft: Draft,
): readonly Change[] {
  const columns = proposedKeys[table].map(columnOf);
  const keyOf = (cells: DraftRow['cells']): string =>
    JSON.stringify(columns.map((column) => cells[column] ?? ''));
  const present = new Map(draft.tables[table].map((row) => [keyOf(row.cells), row]));
  const cells = rows.map(cellsOf);
  const isPresent = (row: DraftRow['cells']): boolean => present.has(keyOf(row));
  const replaced = cells.flatMap((row) => {
    const old = present.get(keyOf(row));
    if (table !== 'allocations.csv' || old === undefined) return [];
    return Object.entries(row).flatMap(([column, cell]) => setCell(table, old, column, cell));
  });
  return [
    ...replaced,
    ...addRows(
      draft,
      table,
      cells.filter((row) => !isPresent(row)),
    ),
  ];
}

const cellsOf = (row: object): DraftRow['cells'] =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]: [string, unknown]) => [
      columnOf(field),
      value === null ? '' : String(value),
    ]),
  );
