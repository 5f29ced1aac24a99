import { Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { useApp } from '../../state/hooks';
import { frameWords as words } from '../../text/upkeep/frame';
import button from '../../ui/common/Button.module.css';
import { writeAddress } from './address';
import { hasNews, type UpkeepState } from './store';
import styles from './UpkeepApp.module.css';
import { useUpkeepActions, useUpkeepState } from './useUpkeep';

/** What holds for the draft in each view: undo and redo, its problems, and whether it is kept. */
export function Tools() {
  return (
    <section className={styles.tools} aria-label={words.tools}>
      <UndoButtons />
      <Problems />
      <span className={styles.state}>{useUpkeepState(stateInWords)}</span>
    </section>
  );
}

function Problems() {
  const problems = useUpkeepState((state) => state.problems);
  const checking = useUpkeepState((state) => state.checking);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const told = words.problems(errors, problems.length - errors) || words.noProblems;
  return (
    <a
      className={styles.problems}
      href={writeAddress({ view: 'pruefen', path: [] })}
      data-errors={errors > 0 && !checking ? '' : undefined}
    >
      {errors > 0 && !checking ? <TriangleAlert aria-hidden="true" size={16} /> : null}
      {checking ? words.checking : told}
    </a>
  );
}

function UndoButtons() {
  const { announcer } = useApp();
  const last = useUpkeepState(({ edited }) => edited.past.at(-1)?.what);
  const next = useUpkeepState(({ edited }) => edited.future[0]?.what);
  const { undo, redo } = useUpkeepActions();
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={last === undefined ? words.undo : words.undoStep(last)}
        title={last === undefined ? words.undo : words.undoStep(last)}
        aria-disabled={last === undefined}
        onClick={() => {
          undo();
          if (last !== undefined) announcer.answer('history', words.undone(last));
        }}
      >
        <Undo2 aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={next === undefined ? words.redo : words.redoStep(next)}
        title={next === undefined ? words.redo : words.redoStep(next)}
        aria-disabled={next === undefined}
        onClick={() => {
          redo();
          if (next !== undefined) announcer.answer('history', words.redone(next));
        }}
      >
        <Redo2 aria-hidden="true" size={18} />
      </button>
    </>
  );
}

function stateInWords(state: UpkeepState): string {
  const count = state.edited.past.length;
  if (!hasNews(state)) return count === 0 ? words.states.unchanged : words.states.saved;
  // Also where all of them were taken back after they were handed out.
  switch (state.keeping) {
    case 'kept':
      return words.states.kept(count);
    case 'writing':
      return words.states.writing(count);
    case 'off':
    case 'failed':
      return words.states.unsaved(count);
  }
}
