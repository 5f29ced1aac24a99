import { Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CellKeyboardEvent, DataGridHandle } from 'react-data-grid';
import { useApp } from '../../../state/hooks';
import { tablesWords as words } from '../../../text/upkeep/tables';
import button from '../../../ui/common/Button.module.css';
import field from '../../../ui/common/Field.module.css';
import { Fold } from '../../../ui/common/Fold';
import type { DraftRow, DraftTable } from '../../draft/draft';
import { isWhole, type Look, wholeTable } from '../../table/rowsShown';
import { SourceDialog } from '../SourceDialog';
import { useUpkeep, useUpkeepActions, useUpkeepState } from '../useUpkeep';
import { CellBar } from './CellBar';
import { Grid } from './Grid';
import { GridContext, type GridValue } from './gridContext';
import styles from './tables.module.css';
import { useEditing } from './useEditing';
import { useGridValue } from './useGridValue';
import { useMarking } from './useMarking';
import { useShownRows } from './useShownRows';

interface TableEditorProps {
  readonly table: DraftTable;
  /** The row that the address names; null for none. */
  readonly target: { readonly key: number; readonly column: string | null } | null;
}

/** A table: looking for rows, the grid, and the active cell in full. */
export function TableEditor({ table, target }: TableEditorProps) {
  const { store, currentYear } = useUpkeep();
  const { announcer } = useApp();
  const { undo, redo } = useUpkeepActions();
  const draft = useUpkeepState((state) => state.edited.draft);
  const problems = useUpkeepState((state) => state.problems);
  const all = draft.tables[table];
  const [look, setLook] = useState<Look>(wholeTable);
  const [active, setActive] = useState<{ key: number; column: string | null } | null>(null);
  const [said, setSaid] = useState('');
  const [source, setSource] = useState<{ row: DraftRow; column: string; typed: string } | null>(
    null,
  );
  const grid = useRef<DataGridHandle>(null);
  const helpId = useId();
  const onlyId = useId();
  const say = useCallback(
    (text: string) => {
      setSaid(text);
      announcer.answer('table', text);
    },
    [announcer],
  );
  const openSource = useCallback<GridValue['openSource']>(
    (row, column, typed) => setSource({ row, column, typed }),
    [],
  );
  const value = useGridValue(table, draft, problems, currentYear, openSource);
  const { rules } = value;
  const columns = useMemo(() => [...rules.keys()], [rules]);
  const sortedBy = look.sort === null ? undefined : rules.get(look.sort.column)?.holds.type;
  const numeric = sortedBy !== undefined && ['integer', 'number', 'year'].includes(sortedBy);
  const rows = useShownRows(table, all, draft.nextKey, look, numeric);
  const marking = useMarking(rows, columns.length);
  const editing = useEditing({ table, rules, rows, bounds: marking.bounds, say });

  const whole = rows === all;
  const places = useMemo(
    () => (whole ? null : new Map(all.map(({ key }, index) => [key, index]))),
    [whole, all],
  );
  // A feature counts from 1, below a table's header the first row is 2.
  const first = table === 'sites.csv' ? 1 : 2;
  const numberOf = useCallback(
    ({ key }: DraftRow, index: number) => (places?.get(key) ?? index) + first,
    [places, first],
  );

  useJump({
    target,
    rows,
    all,
    columns,
    grid,
    onHidden: () => {
      setLook(wholeTable);
      say(words.foundHidden);
    },
  });

  const { bounds } = marking;
  const height = bounds === null ? 0 : bounds.bottom - bounds.top + 1;
  const width = bounds === null ? 0 : bounds.right - bounds.left + 1;
  const onKey = (event: CellKeyboardEvent): boolean => {
    const reached = marking.extend(event);
    if (reached !== null) {
      grid.current?.scrollToCell({ rowIdx: reached.row, idx: reached.column + 1 });
      return true;
    }
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'z') {
      if (event.shiftKey) redo();
      else undo();
      return true;
    }
    if (control && event.key.toLowerCase() === 'y') {
      redo();
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      editing.clear();
      return true;
    }
    return false;
  };
  useEffect(() => {
    if (height * width > 1) announcer.hint('marked', words.marked(height, width));
  }, [announcer, height, width]);

  const activeIndex = active === null ? -1 : rows.findIndex(({ key }) => key === active.key);
  const activeRow = rows[activeIndex] ?? null;
  const isAbsent = draft.absent.includes(table);
  return (
    <GridContext value={value}>
      <div className={styles.bar}>
        <input
          type="search"
          className={`${field.field} ${styles.find}`}
          aria-label={words.find}
          placeholder={words.find}
          value={look.words}
          onChange={({ target: { value: typed } }) => setLook({ ...look, words: typed })}
        />
        <label className={styles.check} htmlFor={onlyId}>
          <input
            id={onlyId}
            type="checkbox"
            checked={look.keys !== null}
            onChange={({ target: { checked } }) =>
              setLook({
                ...look,
                keys: checked ? faultyKeys(table, store.getState().problems) : null,
              })
            }
          />
          {words.onlyProblems}
        </label>
        <span className={styles.shown}>{words.shown(rows.length, all.length)}</span>
        {isWhole(look) ? null : (
          <button type="button" className={button.button} onClick={() => setLook(wholeTable)}>
            {words.reset}
          </button>
        )}
        <button
          type="button"
          className={button.button}
          aria-disabled={isAbsent}
          onClick={() => {
            if (isAbsent) return;
            const key = editing.addRow();
            store.getState().openRow(table, key);
          }}
        >
          <Plus aria-hidden="true" size={16} />
          {words.addRow}
        </button>
        <button
          type="button"
          className={button.button}
          aria-disabled={bounds === null}
          onClick={() => {
            if (bounds !== null) editing.removeRows();
          }}
        >
          <Trash2 aria-hidden="true" size={16} />
          {words.removeRows(height)}
        </button>
      </div>
      <p className={styles.said}>{said === '' && look.sort !== null ? words.sorted : said}</p>
      <Grid
        ref={grid}
        rows={rows}
        marking={marking}
        sort={look.sort}
        onSort={(sort) => setLook({ ...look, sort })}
        numberOf={numberOf}
        onActive={(row, column) => setActive(row === null ? null : { key: row.key, column })}
        onEdit={(before, after, column) => editing.set(before, column, after.cells[column] ?? '')}
        onCopy={(event) => {
          event.preventDefault();
          editing.copy(event.clipboardData);
        }}
        onPaste={(event) => {
          event.preventDefault();
          editing.paste(event.clipboardData);
        }}
        onKey={onKey}
        empty={
          <p className={styles.help}>
            {isAbsent ? words.absent : all.length === 0 ? words.empty : words.nothingFound}
          </p>
        }
        describedBy={helpId}
      />
      <CellBar
        row={activeRow}
        column={active?.column ?? null}
        number={activeRow === null ? 0 : numberOf(activeRow, activeIndex)}
        marked={height * width}
        onTake={(text) => {
          if (activeRow !== null && active?.column)
            editing.set(activeRow, active.column, text, 'suggestion');
        }}
        onFill={editing.fill}
      />
      <Fold summary={words.helpLabel}>
        <p className={styles.help}>{words.help}</p>
      </Fold>
      <p id={helpId} className="visually-hidden">
        {words.help}
      </p>
      {source === null ? null : (
        <SourceDialog
          typed={source.typed}
          onSave={(cells) => {
            editing.enterSource(cells, source.row, source.column);
            setSource(null);
          }}
          onClose={() => setSource(null)}
        />
      )}
    </GridContext>
  );
}

/** The rows of a table with an error. */
const faultyKeys = (
  table: DraftTable,
  problems: readonly { readonly table: DraftTable | null; readonly key: number | null }[],
): ReadonlySet<number> =>
  new Set(problems.flatMap((problem) => (problem.table === table ? (problem.key ?? []) : [])));

interface Jump {
  readonly target: TableEditorProps['target'];
  readonly rows: readonly DraftRow[];
  readonly all: readonly DraftRow[];
  readonly columns: readonly string[];
  readonly grid: React.RefObject<DataGridHandle | null>;
  /** The row is there, but not among those that are shown. */
  readonly onHidden: () => void;
}

/** Goes to the row that the address names, once. */
function useJump({ target, rows, all, columns, grid, onHidden }: Jump): void {
  const done = useRef<TableEditorProps['target']>(null);
  useEffect(() => {
    if (target === null || done.current === target) return;
    const rowIdx = rows.findIndex(({ key }) => key === target.key);
    if (rowIdx === -1) {
      // A look may still be under way.
      if (rows !== all && all.some(({ key }) => key === target.key)) onHidden();
      return;
    }
    done.current = target;
    const column = target.column === null ? 0 : Math.max(0, columns.indexOf(target.column));
    grid.current?.setActivePosition({ rowIdx, idx: column + 1 }, { shouldFocus: true });
    grid.current?.scrollToCell({ rowIdx, idx: column + 1 });
  });
}
