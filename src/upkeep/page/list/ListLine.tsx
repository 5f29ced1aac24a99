import { useRef, useState } from 'react';
import { useApp } from '../../../state/hooks';
import { listWords } from '../../../text/upkeep/list';
import button from '../../../ui/common/Button.module.css';
import { type Answer, fateOf } from '../../list/answers';
import type { Decision } from '../../list/decisions';
import { isSettled } from '../../list/outcome';
import type { EntryPart } from '../../list/part';
import type { ListedPart } from '../../worker/listDesk';
import { AmountField, SiteField } from './AnswerFields';
import styles from './ListView.module.css';
import { type EntryProps, OutcomeAnswers } from './OutcomeAnswers';
import type { SiteNames } from './siteNames';

const { line: words, answers } = listWords;

interface ListLineProps {
  readonly part: ListedPart;
  readonly names: SiteNames;
  /** What was said about it. */
  readonly decision: Decision | undefined;
  readonly onAnswer: (part: EntryPart, answer: Answer) => void;
}

/** A line of a list: what it says, what becomes of it, and what can be said about it. */
export function ListLine({ part, names, decision, onAnswer }: ListLineProps) {
  const { outcome } = part;
  return part.kind === 'entry' && outcome !== undefined ? (
    <Entry
      part={part}
      outcome={outcome}
      names={names}
      decision={decision}
      onAnswer={(answer) => onAnswer(part, answer)}
    />
  ) : (
    <li className={styles.line}>
      <Said part={part} />
      {part.kind === 'entry' ? null : <span className={styles.fate}>{words.kinds[part.kind]}</span>}
    </li>
  );
}

const Said = ({ part: { text, firstLine, lastLine } }: { readonly part: ListedPart }) => (
  <span className={styles.said}>
    <span className={styles.number}>{words.place(firstLine, lastLine)}</span> {text.trim()}
  </span>
);

function Entry({ onAnswer: give, ...entry }: EntryProps) {
  const { part, outcome, names, decision } = entry;
  const { announcer } = useApp();
  const line = useRef<HTMLLIElement>(null);
  const [isChanging, setChanging] = useState(false);
  const onAnswer = (answer: Answer) => {
    // The button that was pressed goes away with its question.
    line.current?.focus();
    give(answer);
    announcer.hint('list', words.place(part.firstLine, part.lastLine));
  };
  const fate = fateOf(outcome);
  return (
    <li ref={line} className={styles.line} data-fate={fate} tabIndex={-1}>
      <Said part={part} />
      <span className={styles.fate}>{listWords.result.fates[fate]}</span>
      <div className={styles.answers} data-settled={isSettled(outcome) ? '' : undefined}>
        <OutcomeAnswers {...entry} onAnswer={onAnswer} />
        {isChanging ? (
          <>
            <SiteField names={names} onSite={(siteId) => onAnswer({ siteId })} />
            <AmountField onAmount={(amountEur) => onAnswer({ amountEur })} />
          </>
        ) : null}
        <div className={styles.buttons}>
          {outcome.kind === 'skipped' ? null : (
            <button
              type="button"
              className={button.button}
              onClick={() => onAnswer({ actions: ['skip'] })}
            >
              {answers.skip}
            </button>
          )}
          {decision === undefined ? null : (
            <button
              type="button"
              className={button.button}
              onClick={() => onAnswer({ siteId: null, amountEur: null, actions: [] })}
            >
              {answers.forget}
            </button>
          )}
          <button
            type="button"
            className={button.button}
            aria-expanded={isChanging}
            onClick={() => setChanging(!isChanging)}
          >
            {isChanging ? answers.close : answers.change}
          </button>
        </div>
      </div>
    </li>
  );
}
