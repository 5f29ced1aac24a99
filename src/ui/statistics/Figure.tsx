import { type ReactNode, useId } from 'react';
import styles from './Figure.module.css';

interface FigureProps {
  readonly heading: string;
  /** What the data say, the main finding first; '' is left out. */
  readonly sentences: readonly string[];
  readonly children: ReactNode;
}

/** One question to the facts: its heading, the answer in words, then chart and table. */
export function Figure({ heading, sentences, children }: FigureProps) {
  const id = useId();
  const [finding, ...notes] = sentences.filter((sentence) => sentence !== '');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {finding === undefined ? null : <p>{finding}</p>}
      {notes.length === 0 ? null : <p className={styles.notes}>{notes.join(' ')}</p>}
      {children}
    </figure>
  );
}
