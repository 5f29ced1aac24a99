import type { Change, Step } from '../draft/changes';
import type { Draft, DraftRow, DraftTable } from '../draft/draft';

/** What is otherwise than it was when the draft was opened, whatever came in between. */
export type NetChange =
  | {
      readonly kind: 'cell';
      readonly table: DraftTable;
      /** As it is now. */
      readonly row: DraftRow;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'add' | 'remove'; readonly table: DraftTable; readonly row: DraftRow };

/**
 * All changes since the beginning: each cell, each new and each removed row once, in the order in
 * which they were touched first. A cell that is again what it was is no change, nor is a row that
 * came and went.
 */
export function netChanges(now: Draft, past: readonly Step[]): readonly NetChange[] {
  const touched = touchedRows(past);
  const rows = new Map<string, DraftRow>();
  for (const table of new Set([...touched.values()].map((each) => each.table))) {
    const keys = new Set(
      [...touched.values()].flatMap((each) => (each.table === table ? [each.key] : [])),
    );
    for (const row of now.tables[table])
      if (keys.has(row.key)) rows.set(nameOf(table, row.key), row);
  }
  return [...touched].flatMap(([name, each]) => changesOf(each, rows.get(name)));
}

function changesOf(
  { table, added, removed, columns }: Touched,
  row: DraftRow | undefined,
): NetChange[] {
  if (added) return row === undefined ? [] : [{ kind: 'add', table, row }];
  if (row === undefined) {
    const cells = { ...removed?.cells, ...Object.fromEntries(columns) };
    return removed === null ? [] : [{ kind: 'remove', table, row: { ...removed, cells } }];
  }
  return [...columns].flatMap(([column, before]): NetChange[] => {
    const after = row.cells[column] ?? '';
    return before === after ? [] : [{ kind: 'cell', table, row, column, before, after }];
  });
}

const nameOf = (table: DraftTable, key: number): string => `${table} ${key}`;

interface Touched {
  readonly table: DraftTable;
  readonly key: number;
  /** It was not there at the beginning. */
  readonly added: boolean;
  /** As it was when it was removed last; null where it never was. */
  removed: DraftRow | null;
  /** What its cells were at the beginning. */
  readonly columns: Map<string, string>;
}

function touchedRows(past: readonly Step[]): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  for (const change of past.flatMap(({ changes }) => changes)) {
    const { table, kind } = change;
    const key = kind === 'cell' ? change.key : change.row.key;
    const name = nameOf(table, key);
    const known = touched.get(name) ?? {
      ...{ table, key, added: kind === 'add', removed: null, columns: new Map<string, string>() },
    };
    touched.set(name, known);
    if (kind === 'remove') known.removed = change.row;
    else if (kind === 'cell' && !known.columns.has(change.column))
      known.columns.set(change.column, change.before);
  }
  return touched;
}

/** The changes that take one of them back, and nothing else. */
export function takeBack(now: Draft, change: NetChange): readonly Change[] {
  const { table, row, kind } = change;
  if (kind === 'cell') {
    const { column, before, after } = change;
    return [{ kind, table, key: row.key, column, before: after, after: before }];
  }
  const rows = now.tables[table];
  return kind === 'remove'
    ? [{ kind: 'add', table, row, at: whereItStood(rows, row) }]
    : [{ kind: 'remove', table, row, at: rows.indexOf(row) }];
}

/**
 * Keys rise in the order of the file that was opened, and those of new rows are larger: behind the
 * row with the next smaller key.
 */
function whereItStood(rows: readonly DraftRow[], { key }: DraftRow): number {
  let [at, before] = [0, Number.NEGATIVE_INFINITY];
  for (const [index, other] of rows.entries())
    if (other.key < key && other.key > before) [at, before] = [index + 1, other.key];
  return at;
}
