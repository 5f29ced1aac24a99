import { type Draft, type DraftRow, type DraftTable, sortKey } from './draft';

/** One change of a draft, with what was before, so that it can be undone. */
export type Change =
  | {
      readonly kind: 'cell';
      readonly table: DraftTable;
      readonly key: number;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'add' | 'remove';
      readonly table: DraftTable;
      readonly row: DraftRow;
      /** Index of the row in its table: where it comes to stand, or has stood. */
      readonly at: number;
    };

/** Why something was changed, for the list of changes and for the names of undo and redo. */
export type StepKind =
  | 'cell'
  | 'paste'
  | 'addRow'
  | 'removeRow'
  | 'suggestion'
  | 'source'
  | 'point'
  | 'area'
  | 'site'
  | 'list'
  | 'file'
  | 'revert';

/** What a person did at once, and undoes at once. */
export interface Step {
  readonly what: StepKind;
  readonly changes: readonly Change[];
}

/** Applies changes in their order. Throws where one does not fit the draft: they were made for another one. */
export function applyChanges(draft: Draft, changes: readonly Change[]): Draft {
  const copies = new Map<DraftTable, { rows: DraftRow[]; places: Map<number, number> | null }>();
  const copyOf = (table: DraftTable) => {
    const known = copies.get(table);
    if (known !== undefined) return known;
    const copy = { rows: [...draft.tables[table]], places: null };
    copies.set(table, copy);
    return copy;
  };
  let { nextKey } = draft;
  for (const change of changes) {
    const copy = copyOf(change.table);
    const { rows } = copy;
    if (change.kind === 'cell') {
      copy.places ??= new Map(rows.map(({ key }, at) => [key, at]));
      const at = copy.places.get(change.key) ?? -1;
      const row = rows[at];
      if (row === undefined || (row.cells[change.column] ?? '') !== change.before)
        throw misfit(change);
      rows[at] = { ...row, cells: { ...row.cells, [change.column]: change.after } };
      continue;
    }
    if (change.kind === 'add') rows.splice(change.at, 0, change.row);
    else if (rows[change.at]?.key === change.row.key) rows.splice(change.at, 1);
    else throw misfit(change);
    copy.places = null;
    nextKey = Math.max(nextKey, change.row.key + 1);
  }
  const tables = Object.fromEntries([...copies].map(([table, { rows }]) => [table, rows]));
  return { ...draft, tables: { ...draft.tables, ...tables }, nextKey };
}

const misfit = (change: Change): Error =>
  new Error(`The change does not fit the draft: ${JSON.stringify(change)}`);

/** What takes changes back. */
export const invert = (changes: readonly Change[]): readonly Change[] =>
  changes.toReversed().map((change): Change => {
    if (change.kind === 'cell') return { ...change, before: change.after, after: change.before };
    return { ...change, kind: change.kind === 'add' ? 'remove' : 'add' };
  });

/** The change of a cell; none where it says so already. */
export function setCell(
  table: DraftTable,
  { key, cells }: DraftRow,
  column: string,
  after: string,
): readonly Change[] {
  const before = cells[column] ?? '';
  return before === after ? [] : [{ kind: 'cell', table, key, column, before, after }];
}

/**
 * The changes that add rows where the order of their table wants them: behind those that are equal
 * in it, at the end where it has none.
 */
export function addRows(
  draft: Draft,
  table: DraftTable,
  rows: readonly DraftRow['cells'][],
): readonly Change[] {
  const keyOf = sortKey(table);
  const present = [...draft.tables[table]];
  return rows.map((cells, index): Change => {
    const row = { key: draft.nextKey + index, cells };
    const behind = present.findIndex((other) => keyOf(other) > keyOf(row));
    const at = behind === -1 ? present.length : behind;
    present.splice(at, 0, row);
    return { kind: 'add', table, row, at };
  });
}

/** Whether sources.csv has the page. */
export const isListed = (draft: Draft, url: string): boolean =>
  draft.tables['sources.csv'].some(({ cells }) => cells.url === url);

/** The changes that add a source once: none where it is there. */
export const addSource = (draft: Draft, cells: DraftRow['cells']): readonly Change[] =>
  isListed(draft, cells.url ?? '') ? [] : addRows(draft, 'sources.csv', [cells]);

/** The changes that remove rows. */
export function removeRows(
  draft: Draft,
  table: DraftTable,
  keys: ReadonlySet<number>,
): readonly Change[] {
  // From the end, so that no index moves.
  return draft.tables[table]
    .map((row, at): Change => ({ kind: 'remove', table, row, at }))
    .filter((change) => change.kind === 'remove' && keys.has(change.row.key))
    .toReversed();
}
