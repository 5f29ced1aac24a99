import { type ReactNode, useId } from 'react';
import { useTexts } from '../../state/texts';
import { statisticsTextsIn } from '../../text/statisticsTexts';
import { NumbersTable, type NumbersTableProps, ScrollRegion } from '../chart/NumbersTable';
import { Fold } from '../common/Fold';
import { Named } from '../common/Named';
import styles from './Figure.module.css';

/** The texts of the statistics in the chosen language. */
export const useStatisticsTexts = () => statisticsTextsIn[useTexts().id];

interface FigureProps {
  readonly heading: string;
  /** The main finding first; '' is left out. */
  readonly sentences: readonly string[];
  readonly children: ReactNode;
}

/** A question to the facts: heading, answer in words, chart and table. */
export function Figure({ heading, sentences, children }: FigureProps) {
  const id = useId();
  const [finding, ...notes] = sentences.filter((sentence) => sentence !== '');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {finding === undefined ? null : (
        <p>
          <Named>{finding}</Named>
        </p>
      )}
      {notes.length === 0 ? null : (
        <p className={styles.notes}>
          <Named>{notes.join(' ')}</Named>
        </p>
      )}
      {children}
    </figure>
  );
}

/** Where to find the single facts behind a chart, with their sources. */
export const Traced = ({ children }: { children: ReactNode }) => (
  <p className={styles.traced}>{children}</p>
);

/**
 * The numbers of a chart, collapsed on screen and open in print.
 * @param heading of the figure, which distinguishes this table from others on the page
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
