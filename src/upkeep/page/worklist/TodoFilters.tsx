import { worklistWords as words } from '../../../text/upkeep/worklist';
import field from '../../../ui/common/Field.module.css';
import { Segments } from '../../../ui/common/Segments';
import type { Todo } from '../../worklist/worklist';
import { Choice } from '../Choice';
import styles from '../Filters.module.css';
import { type TodoFilter, todoOptions } from './shownTodos';

interface TodoFiltersProps {
  readonly todos: readonly Todo[];
  readonly filter: TodoFilter;
  readonly ticked: ReadonlySet<string>;
  readonly onFilter: (filter: TodoFilter) => void;
  /** After how many months sources are old. */
  readonly months: number;
  readonly onMonths: (months: number) => void;
}

/** Which gaps are shown. */
export function TodoFilters(props: TodoFiltersProps) {
  const { todos, filter, ticked, onFilter, months, onMonths } = props;
  const { kinds, municipalities, programmes, years } = todoOptions(todos, filter, ticked);
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <Segments
        legend={words.state}
        name="arbeitsliste-zeigen"
        options={['open', 'done', 'all']}
        labels={words.states}
        chosen={filter.state}
        onChoose={(state) => onFilter({ ...filter, state })}
        className={styles.segments}
      />
      <Choice
        label={words.kind}
        any={words.any}
        counts={kinds}
        nameOf={(kind) => words.kinds[kind]}
        chosen={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <Choice
        label={words.municipality}
        any={words.any}
        counts={municipalities}
        chosen={filter.municipality}
        onChoose={(municipality) => onFilter({ ...filter, municipality })}
      />
      <Choice
        label={words.programme}
        any={words.any}
        counts={programmes}
        nameOf={words.programmeName}
        chosen={filter.programme}
        onChoose={(programme) => onFilter({ ...filter, programme })}
      />
      <Choice
        label={words.year}
        any={words.any}
        counts={years}
        chosen={filter.year}
        onChoose={(year) => onFilter({ ...filter, year })}
      />
      <label className={styles.choice}>
        {words.months}
        <input
          type="number"
          className={field.field}
          min={1}
          max={240}
          value={months}
          onChange={({ target }) => {
            const asked = target.valueAsNumber;
            if (Number.isInteger(asked) && asked > 0 && asked <= 240) onMonths(asked);
          }}
        />
      </label>
    </search>
  );
}
