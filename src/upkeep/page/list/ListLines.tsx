import { useMemo, useRef, useState } from 'react';
import { listWords } from '../../../text/upkeep/list';
import button from '../../../ui/common/Button.module.css';
import { type Answer, answerTo } from '../../list/answers';
import type { EntryPart } from '../../list/part';
import type { ListedPart } from '../../worker/listDesk';
import { useUpkeepState } from '../useUpkeep';
import { ListLine } from './ListLine';
import styles from './ListView.module.css';
import type { ListStore } from './listStore';
import { siteNames } from './siteNames';

const words = listWords.result;
/** Lines that are on the page at once: each may have a dozen buttons. */
const perPage = 50;

interface ListLinesProps {
  readonly list: ListStore;
  readonly parts: readonly ListedPart[];
  /** Those of the parts that are shown. */
  readonly indices: readonly number[];
}

/** The lines of a list, some at a time. */
export function ListLines({ list, parts, indices }: ListLinesProps) {
  const rows = useUpkeepState(({ edited }) => edited.draft.tables['sites.csv']);
  const names = useMemo(() => siteNames(rows), [rows]);
  const [from, setFrom] = useState(0);
  const top = useRef<HTMLOListElement>(null);
  const { decisions, answer } = list.getState();
  if (indices.length === 0) return <p>{words.empty}</p>;
  const shown = indices.slice(from, from + perPage);
  const turn = (to: number) => {
    setFrom(to);
    top.current?.focus();
  };
  return (
    <>
      <ol ref={top} className={styles.lines} tabIndex={-1}>
        {shown.map((index) => {
          const part = parts[index];
          return part === undefined ? null : (
            <ListLine
              key={index}
              part={part}
              names={names}
              decision={part.kind === 'entry' ? answerTo(decisions, part) : undefined}
              onAnswer={(entry: EntryPart, given: Answer) => void answer(entry, given)}
            />
          );
        })}
      </ol>
      {indices.length <= perPage ? null : (
        <nav className={styles.buttons} aria-label={words.pages}>
          <button
            type="button"
            className={button.button}
            aria-disabled={from === 0}
            onClick={() => turn(Math.max(from - perPage, 0))}
          >
            {words.before}
          </button>
          <span>
            {words.page(from + 1, Math.min(from + perPage, indices.length), indices.length)}
          </span>
          <button
            type="button"
            className={button.button}
            aria-disabled={from + perPage >= indices.length}
            onClick={() => {
              if (from + perPage < indices.length) turn(from + perPage);
            }}
          >
            {words.next}
          </button>
        </nav>
      )}
    </>
  );
}
