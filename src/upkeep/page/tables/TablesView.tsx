import { useMemo, useRef } from 'react';
import { tableNames } from '../../../text/upkeep/columns';
import { tablesWords as words } from '../../../text/upkeep/tables';
import { type DraftTable, draftTables } from '../../draft/draft';
import { useUpkeepActions, useUpkeepState } from '../useUpkeep';
import { ChangeList } from './ChangeList';
import { TableEditor } from './TableEditor';
import styles from './tables.module.css';

const number = new Intl.NumberFormat('de-DE');

/** All tables of the draft, one at a time, and the list of changes. */
export function TablesView() {
  const path = useUpkeepState((state) => state.address.path);
  const table = draftTables.find((name) => name === path[0]) ?? 'sites.csv';
  const target = useMemo(() => rowAt(path), [path]);
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      {hasIteratorHelpers() ? (
        <>
          <Tabs table={table} />
          <div role="tabpanel" id="tabelle" aria-label={tableNames[table]} className={styles.view}>
            <TableEditor key={table} table={table} target={target} />
          </div>
        </>
      ) : (
        <p role="alert">{words.tooOld}</p>
      )}
      <ChangeList />
    </div>
  );
}

/** The grid asks for them; all but Safari before 18.4 have them. */
const hasIteratorHelpers = (): boolean => 'toArray' in [].values();

/** `allocations.csv/zeile/17/year`: the row with this key, and its column. */
function rowAt([, word, key, column]: readonly string[]) {
  return word === 'zeile' && key !== undefined && /^\d{1,15}$/.test(key)
    ? { key: Number(key), column: column ?? null }
    : null;
}

function Tabs({ table }: { readonly table: DraftTable }) {
  const { go } = useUpkeepActions();
  const tables = useUpkeepState((state) => state.edited.draft.tables);
  const problems = useUpkeepState((state) => state.problems);
  const list = useRef<HTMLDivElement>(null);
  const errors = useMemo(() => {
    const counts = new Map<DraftTable | null, number>();
    for (const problem of problems)
      if (problem.severity === 'error')
        counts.set(problem.table, (counts.get(problem.table) ?? 0) + 1);
    return counts;
  }, [problems]);
  const show = (name: DraftTable | undefined) => {
    if (name === undefined) return;
    go({ view: 'tabellen', path: [name] });
    list.current?.querySelector<HTMLElement>(`[data-table="${name}"]`)?.focus();
  };
  const onKeyDown = ({ key }: { readonly key: string }) => {
    const at = draftTables.indexOf(table);
    if (key === 'ArrowRight') show(draftTables[(at + 1) % draftTables.length]);
    if (key === 'ArrowLeft') show(draftTables.at(at - 1));
    if (key === 'Home') show(draftTables[0]);
    if (key === 'End') show(draftTables.at(-1));
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={words.tabs}>
      {draftTables.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className={styles.tab}
          data-table={name}
          aria-selected={name === table}
          aria-controls={name === table ? 'tabelle' : undefined}
          tabIndex={name === table ? 0 : -1}
          onClick={() => show(name)}
          onKeyDown={onKeyDown}
        >
          <span>{tableNames[name]}</span>
          <span className={styles.count}>{number.format(tables[name].length)}</span>
          {errors.has(name) ? (
            <span aria-hidden="true" className={styles.mark}>
              !
            </span>
          ) : null}
          <span className="visually-hidden">{words.tab(name, errors.get(name) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
