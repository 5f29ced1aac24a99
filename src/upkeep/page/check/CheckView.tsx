import { useDeferredValue, useMemo, useState } from 'react';
import { checkWords as words } from '../../../text/upkeep/check';
import { problemKind } from '../../../text/upkeep/problemKinds';
import { useUpkeepState } from '../useUpkeep';
import styles from './CheckView.module.css';
import { Filters } from './Filters';
import { filtered, type Grouping, grouped, noFilter } from './listedProblems';
import { ProblemList } from './ProblemList';

/** All that is wrong with the draft, and what was said while reading, to be filtered and corrected. */
export function CheckView() {
  const draftProblems = useUpkeepState((state) => state.problems);
  const notes = useUpkeepState((state) => state.opened?.notes ?? none);
  const checking = useUpkeepState((state) => state.checking);
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>('kind');
  const problems = useMemo(() => [...draftProblems, ...notes], [draftProblems, notes]);
  // Each letter is on the page before the list follows.
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => filtered(problems, asked), [problems, asked]);
  const entries = useMemo(() => grouped(shown, grouping, problemKind), [shown, grouping]);
  const errors = draftProblems.filter(({ severity }) => severity === 'error').length;
  const hints = draftProblems.length - errors;
  const isEmpty = problems.length === 0;
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      {draftProblems.length > 0 ? null : <p>{checking ? words.checking : words.none}</p>}
      {errors === 0 ? null : <p>{words.errors(errors)}</p>}
      {hints === 0 ? null : <p>{words.hints(hints)}</p>}
      {notes.length === 0 ? null : <p>{words.notes(notes.length)}</p>}
      {isEmpty ? null : (
        <Filters
          problems={problems}
          filter={filter}
          onFilter={setFilter}
          grouping={grouping}
          onGrouping={setGrouping}
        />
      )}
      {isEmpty ? null : (
        <p role="status" className={styles.shown}>
          {shown.length === 0 ? words.noMatch : words.shown(shown.length, problems.length)}
        </p>
      )}
      <ProblemList entries={entries} all={problems} />
    </div>
  );
}

const none: readonly never[] = [];
