import { checkWords as words } from '../../../text/upkeep/check';
import { problemKind } from '../../../text/upkeep/problemKinds';
import button from '../../../ui/common/Button.module.css';
import field from '../../../ui/common/Field.module.css';
import { Segments } from '../../../ui/common/Segments';
import { Choice } from '../Choice';
import styles from '../Filters.module.css';
import {
  countsOf,
  type Grouping,
  type ListedProblem,
  noFilter,
  type ProblemFilter,
} from './listedProblems';

interface FiltersProps {
  readonly problems: readonly ListedProblem[];
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** What of the problems is listed, and in which groups. */
export function Filters({ problems, filter, onFilter, grouping, onGrouping }: FiltersProps) {
  const change = (part: Partial<ProblemFilter>) => onFilter({ ...filter, ...part });
  const isFiltered = Object.values(filter).join() !== Object.values(noFilter).join();
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <div className={styles.choice}>
        <span aria-hidden="true">{words.severity}</span>
        <Segments
          legend={words.severity}
          name="schwere"
          options={['all', 'error', 'warning']}
          labels={words.severities}
          chosen={filter.severity}
          onChoose={(severity) => change({ severity })}
          className={styles.segments}
        />
      </div>
      <Choice
        label={words.file}
        any={words.any}
        counts={countsOf(problems.map(({ place }) => place.file))}
        chosen={filter.file}
        onChoose={(file) => change({ file })}
      />
      <Choice
        label={words.kind}
        any={words.any}
        counts={countsOf(problems.map(({ code }) => code))}
        nameOf={problemKind}
        chosen={filter.kind}
        onChoose={(kind) => change({ kind })}
      />
      <label className={styles.choice}>
        {words.text}
        <input
          type="search"
          className={field.field}
          value={filter.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <div className={styles.choice}>
        <span aria-hidden="true">{words.groupedBy}</span>
        <Segments
          legend={words.groupedBy}
          name="gruppen"
          options={['kind', 'file']}
          labels={words.groupings}
          chosen={grouping}
          onChoose={onGrouping}
          className={styles.segments}
        />
      </div>
      {isFiltered ? (
        <button type="button" className={button.button} onClick={() => onFilter(noFilter)}>
          {words.reset}
        </button>
      ) : null}
    </search>
  );
}
