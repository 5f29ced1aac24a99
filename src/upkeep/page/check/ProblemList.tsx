import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { checkWords as words } from '../../../text/upkeep/check';
import styles from './CheckView.module.css';
import type { ListEntry, ListedProblem } from './listedProblems';
import { ProblemItem } from './ProblemItem';

interface ProblemListProps {
  readonly entries: readonly ListEntry[];
  /** All problems, also those that are not listed. */
  readonly all: readonly ListedProblem[];
}

/** Problems in their groups; of thousands only those around what is in sight are on the page. */
export function ProblemList({ entries, all }: ProblemListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  /** The entry that takes the focus where the one that had it is solved. */
  const solved = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element !== null) setAbove(element.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: (index) => (entries[index]?.kind === 'heading' ? 48 : 150),
    overscan: 6,
    scrollMargin: above,
    // Its default renders within React's own commit.
    useFlushSync: false,
  });
  useEffect(() => {
    const index = solved.current;
    if (index === null || entries.length === 0) return;
    solved.current = null;
    const near = Math.min(index, entries.length - 1);
    list.current?.querySelector<HTMLElement>(`[data-index="${near}"]`)?.focus();
  }, [entries]);
  if (entries.length === 0) return null;
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label={words.list}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return entry === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            tabIndex={-1}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={styles.entry}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {entry.kind === 'heading' ? (
              <h3 className={styles.group}>{words.group(entry.name, entry.count)}</h3>
            ) : (
              <ProblemItem
                problem={entry.problem}
                all={all}
                onSolved={() => {
                  solved.current = index;
                }}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
