import { type ReactNode, useId } from 'react';
import { useTexts } from '../../state/texts';
import { statisticsTextsIn } from '../../text/statisticsTexts';
import { NumbersTable, type NumbersTableProps, ScrollRegion } from '../chart/NumbersTable';
import { Fold } from '../common/Fold';
import styles from './Figure.module.css';

/** The words of the numbers in the chosen language. */
export const useStatisticsTexts = () => statisticsTextsIn[useTexts().id];

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

/** Where the single facts behind a chart and their sources stand. */
export const Traced = ({ children }: { children: ReactNode }) => (
  <p className={styles.traced}>{children}</p>
);

/**
 * The numbers of a chart, folded away on the screen; paper shows them.
 * @param heading of the figure: several tables on a page need names of their own
 */
export function FoldedTable({ heading, ...table }: NumbersTableProps & { heading: string }) {
  const words = useStatisticsTexts();
  return (
    <Fold summary={words.table} className={styles.fold}>
      <ScrollRegion label={`${heading}: ${words.table}`} className={styles.scroll}>
        <NumbersTable className={styles.table} {...table} />
      </ScrollRegion>
    </Fold>
  );
}
