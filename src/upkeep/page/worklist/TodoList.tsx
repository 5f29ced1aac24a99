import { useId } from 'react';
import { groupBy } from '../../../model/groupBy';
import { worklistWords as words } from '../../../text/upkeep/worklist';
import button from '../../../ui/common/Button.module.css';
import type { Todo } from '../../worklist/worklist';
import { useUpkeepActions } from '../useUpkeep';
import styles from './WorklistView.module.css';

interface TodoListProps {
  readonly todos: readonly Todo[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (todo: Todo, isDone: boolean) => void;
}

/** Gaps by site, each with a box to tick off and a way to where it is entered. */
export function TodoList({ todos, ticked, onTick }: TodoListProps) {
  return [...groupBy(todos, ({ site }) => site.id)].map(([id, own]) => (
    <section key={id} className={styles.site}>
      <h3>{own[0]?.site.title}</h3>
      <ul className={styles.items}>
        {own.map((todo) => (
          <TodoItem key={todo.id} todo={todo} isDone={ticked.has(todo.id)} onTick={onTick} />
        ))}
      </ul>
    </section>
  ));
}

interface TodoItemProps extends Pick<TodoListProps, 'onTick'> {
  readonly todo: Todo;
  readonly isDone: boolean;
}

function TodoItem({ todo, isDone, onTick }: TodoItemProps) {
  const { openRow } = useUpkeepActions();
  const id = useId();
  const { table, key, column } = todo.row;
  return (
    <li className={styles.item}>
      <input
        id={id}
        type="checkbox"
        checked={isDone}
        onChange={({ target }) => onTick(todo, target.checked)}
      />
      <label htmlFor={id} data-done={isDone ? '' : undefined}>
        {words.sentence(todo)}
      </label>
      <button
        type="button"
        className={button.button}
        aria-label={words.toRowOf(todo)}
        onClick={() => openRow(table, key, column)}
      >
        {words.toRow}
      </button>
    </li>
  );
}
