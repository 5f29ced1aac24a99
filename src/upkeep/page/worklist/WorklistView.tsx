import type { Remote } from 'comlink';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { worklistWords as words } from '../../../text/upkeep/worklist';
import button from '../../../ui/common/Button.module.css';
import type { Outgoing } from '../../worker/outgoing';
import { collect } from '../../worker/slices';
import { monthsBefore, type Todo } from '../../worklist/worklist';
import { Asking } from '../Asking';
import { useAnswer } from '../useAnswer';
import { useMore } from '../useMore';
import { useUpkeep } from '../useUpkeep';
import { noFilter, shownTodos } from './shownTodos';
import { TodoFilters } from './TodoFilters';
import { TodoList } from './TodoList';
import { keepTicked, recallTicked } from './ticked';
import styles from './WorklistView.module.css';

/** Sources that are older are old, until somebody says otherwise. */
const usualMonths = 24;

/** What is missing of each site, to be filtered, entered and ticked off. */
export function WorklistView() {
  const { currentYear } = useUpkeep();
  const [months, setMonths] = useState(usualMonths);
  const ask = useCallback(
    async (outgoing: Remote<Outgoing>) => {
      await outgoing.listMissing({ currentYear, oldBefore: monthsBefore(new Date(), months) });
      return collect((from) => outgoing.todos(from));
    },
    [currentYear, months],
  );
  const answer = useAnswer(ask);
  const todos = answer.value ?? nothing;
  const [filter, setFilter] = useState(noFilter);
  const [ticked, setTicked] = useState(() => recallTicked(window));
  const [isKept, setKept] = useState(true);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => shownTodos(todos, asked, ticked), [todos, asked, ticked]);
  const { shown: listed, next, showMore } = useMore(shown, asked);
  const tick = (todo: Todo, isDone: boolean) => {
    const others = [...ticked].filter((id) => id !== todo.id);
    const after = new Set(isDone ? [...others, todo.id] : others);
    setTicked(after);
    setKept(keepTicked(window, after));
  };
  const done = todos.filter(({ id }) => ticked.has(id)).length;
  const sites = new Set(shown.map(({ site }) => site.id)).size;
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <Asking answer={answer} asking={words.asking} failed={words.failed} />
      {answer.value === null ? null : (
        <>
          {todos.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <p className={styles.progress}>
              <progress value={done} max={todos.length} aria-label={words.heading} />
              {words.progress(done, todos.length)}
            </p>
          )}
          <TodoFilters
            {...{ todos, filter, ticked, months }}
            onFilter={setFilter}
            onMonths={setMonths}
          />
          <p role="status" className={styles.note}>
            {shown.length === 0 ? words.noMatch : words.shown(shown.length, sites)}
          </p>
          <TodoList todos={listed} ticked={ticked} onTick={tick} />
          {next === 0 ? null : (
            <button type="button" className={button.button} onClick={showMore}>
              {words.more(next)}
            </button>
          )}
          <p className={styles.note}>{isKept ? words.kept : words.notKept}</p>
        </>
      )}
    </div>
  );
}

const nothing: readonly Todo[] = [];
