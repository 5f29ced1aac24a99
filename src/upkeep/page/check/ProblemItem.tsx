import { Info, TriangleAlert } from 'lucide-react';
import { useApp } from '../../../state/hooks';
import { problemWords } from '../../../text/problems';
import { checkWords as words } from '../../../text/upkeep/check';
import button from '../../../ui/common/Button.module.css';
import { useUpkeep, useUpkeepActions } from '../useUpkeep';
import styles from './CheckView.module.css';
import type { ListedProblem } from './listedProblems';
import { cellOf, sameSuggestion, suggestionStep } from './suggestionStep';

interface ProblemItemProps {
  readonly problem: ListedProblem;
  readonly all: readonly ListedProblem[];
  /** The item is about to go. */
  readonly onSolved: () => void;
}

/** A problem: where, what was found and expected, what to do; with the way to its row and the suggestion. */
export function ProblemItem({ problem, all, onSolved }: ProblemItemProps) {
  const { place, found, expected, advice } = problemWords(problem);
  const cell = cellOf(problem);
  const { hasView } = useUpkeep();
  const { openRow } = useUpkeepActions();
  const isError = problem.severity === 'error';
  const Icon = isError ? TriangleAlert : Info;
  return (
    <article className={styles.item} data-severity={problem.severity}>
      <p className={styles.place}>
        <Icon aria-hidden="true" size={16} />
        <span className="visually-hidden">{isError ? words.isError : words.isHint}:</span>
        <strong>{place}</strong>
        {problem.table === undefined ? <span>{words.whileReading}</span> : null}
      </p>
      <dl className={styles.facts}>
        <dt>{words.found}</dt>
        <dd translate="no">{found}</dd>
        <dt>{words.expected}</dt>
        <dd>{expected}</dd>
        <dt>{words.advice}</dt>
        <dd>{advice}</dd>
      </dl>
      {cell === null ? null : (
        <div className={styles.ways}>
          {hasView('tabellen') ? (
            <button
              type="button"
              className={button.button}
              aria-label={words.toRowOf(place)}
              onClick={() => openRow(cell.table, cell.key, cell.column || undefined)}
            >
              {words.toRow}
            </button>
          ) : null}
          <Suggestion problem={problem} all={all} onSolved={onSolved} />
        </div>
      )}
    </article>
  );
}

/** The value that was probably meant, for this row or for all with the same one. */
function Suggestion({ problem, all, onSolved }: ProblemItemProps) {
  const { announcer } = useApp();
  const { store } = useUpkeep();
  const { take } = useUpkeepActions();
  const { suggestion } = problem;
  if (suggestion === undefined) return null;
  const same = sameSuggestion(problem, all);
  const solve = (problems: readonly ListedProblem[]) => {
    const step = suggestionStep(store.getState().edited.draft, problems);
    if (step === null) return;
    onSolved();
    take(step);
    announcer.answer('suggestion', words.taken(suggestion, step.changes.length));
  };
  return (
    <>
      <button type="button" className={button.button} onClick={() => solve([problem])}>
        {words.take(suggestion)}
      </button>
      {same.length > 1 ? (
        <button
          type="button"
          className={button.button}
          aria-label={words.takeAllOf(suggestion, same.length)}
          onClick={() => solve(same)}
        >
          {words.takeAll(same.length)}
        </button>
      ) : null}
    </>
  );
}
