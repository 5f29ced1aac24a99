import { inOurForm } from '../../../intake/cellForms';
import { tablesWords as words } from '../../../text/upkeep/tables';
import { addSource, type Change, removeRows, type StepKind, setCell } from '../../draft/changes';
import type { Draft, DraftRow, DraftTable } from '../../draft/draft';
import { readBlock, writeBlock } from '../../table/block';
import type { CellRules } from '../../table/cellRules';
import { paste } from '../../table/paste';
import type { SourceCells } from '../SourceDialog';
import { useUpkeep, useUpkeepActions } from '../useUpkeep';
import type { MarkedBounds } from './useMarking';

interface Editing {
  readonly table: DraftTable;
  readonly rules: CellRules;
  /** The rows as they are shown. */
  readonly rows: readonly DraftRow[];
  readonly bounds: MarkedBounds | null;
  /** Tells the person what has become of it. */
  readonly say: (text: string) => void;
}

/** Everything that changes a table by hand; each is one step, which undo takes back. */
export function useEditing({ table, rules, rows, bounds, say }: Editing) {
  const { store } = useUpkeep();
  const { take } = useUpkeepActions();
  const columns = [...rules.keys()];
  const draft = (): Draft => store.getState().edited.draft;
  /** An edit may have come in between, of another tab for example. */
  const now = ({ key }: DraftRow) => draft().tables[table].find((row) => row.key === key);
  const step = (what: StepKind, changes: readonly Change[]) => {
    if (changes.length > 0) take({ what, changes });
    return changes.length;
  };
  const marked = (): readonly DraftRow[] =>
    bounds === null ? [] : rows.slice(bounds.top, bounds.bottom + 1);
  const markedColumns = () => (bounds === null ? [] : columns.slice(bounds.left, bounds.right + 1));
  /** Sets marked cells. */
  const setMarked = (what: StepKind, text: string): number =>
    step(
      what,
      marked().flatMap((row) =>
        markedColumns().flatMap((column) => setCell(table, row, column, text)),
      ),
    );
  return {
    set(row: DraftRow, column: string, given: string, what: StepKind = 'cell') {
      const rule = rules.get(column);
      const present = now(row);
      if (rule === undefined || present === undefined) return;
      const text = inOurForm(given, column, rule, '');
      const count = step(what, setCell(table, present, column, text));
      say(count > 0 && text !== given.trim() ? words.readAs(given, text) : '');
    },
    fill: (text: string) => say(words.filled(setMarked('cell', text))),
    clear: () => say(words.cleared(setMarked('cell', ''))),
    copy(data: DataTransfer) {
      const block = marked().map(({ cells }) => markedColumns().map((name) => cells[name] ?? ''));
      data.setData('text/plain', writeBlock(block));
      say(words.copied(block.flat().length));
    },
    paste(data: DataTransfer) {
      if (bounds === null) return;
      const { top, left, bottom, right } = bounds;
      const size = { height: bottom - top + 1, width: right - left + 1 };
      const pasted = paste(draft(), readBlock(data.getData('text/plain')), {
        ...{ table, rules, columns, rows, top, left, ...size },
      });
      step('paste', pasted.changes);
      say(words.pasted(pasted));
    },
    /** Puts an empty row below the marked ones, for the same site. Returns its key. */
    addRow(): number {
      const all = draft().tables[table];
      const above = marked().at(-1);
      const at =
        above === undefined ? all.length : all.findIndex(({ key }) => key === above.key) + 1;
      const empty = Object.fromEntries(columns.map((name) => [name, '']));
      const site = above?.cells.site_id;
      const cells = site === undefined ? empty : { ...empty, site_id: site };
      const key = draft().nextKey;
      step('addRow', [{ kind: 'add', table, row: { key, cells }, at }]);
      say(words.added);
      return key;
    },
    removeRows() {
      const keys = new Set(marked().map(({ key }) => key));
      say(words.removed(step('removeRow', removeRows(draft(), table, keys))));
    },
    /** Writes a source once, where it is new, and puts it into a cell. */
    enterSource(cells: SourceCells, row: DraftRow, column: string) {
      const url = cells.url ?? '';
      const present = now(row);
      step('source', [
        ...addSource(draft(), cells),
        ...(present === undefined ? [] : setCell(table, present, column, url)),
      ]);
      say('');
    },
  };
}
