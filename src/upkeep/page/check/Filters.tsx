import { useId } from 'react';
import type { Problem } from '../../../model/problem';
import { checkWords as words } from '../../../text/upkeep/check';
import { problemKind } from '../../../text/upkeep/problemKinds';
import button from '../../../ui/common/Button.module.css';
import field from '../../../ui/common/Field.module.css';
import { Segments } from '../../../ui/common/Segments';
import styles from './CheckView.module.css';
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
  const textId = useId();
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
      <CountedSelect
        label={words.file}
        values={problems.map(({ place }) => place.file)}
        chosen={filter.file}
        onChoose={(file) => change({ file })}
        nameOf={(file) => file}
      />
      <CountedSelect
        label={words.kind}
        values={problems.map(({ code }) => code)}
        chosen={filter.kind}
        onChoose={(kind) => change({ kind })}
        nameOf={(code) => problemKind(code as Problem['code'])}
      />
      <div className={styles.choice}>
        <label htmlFor={textId}>{words.text}</label>
        <input
          id={textId}
          type="search"
          className={field.field}
          value={filter.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </div>
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

interface CountedSelectProps {
  readonly label: string;
  /** One of each problem. */
  readonly values: readonly string[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly nameOf: (value: string) => string;
}

/** A choice among the values that there are, with how often; one that is chosen stays. */
function CountedSelect({ label, values, chosen, onChoose, nameOf }: CountedSelectProps) {
  const id = useId();
  const counts = countsOf(values);
  const isGone = chosen !== '' && !counts.some(([value]) => value === chosen);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={field.field}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{words.any}</option>
        {[...counts, ...(isGone ? [[chosen, 0] as const] : [])].map(([value, count]) => (
          <option key={value} value={value}>
            {words.option(nameOf(value), count)}
          </option>
        ))}
      </select>
    </div>
  );
}
