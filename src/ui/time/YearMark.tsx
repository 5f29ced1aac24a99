import type { Completeness } from '../../query/money/completeness';
import styles from './YearMark.module.css';

/** The mark of a year: solid, hatched or dotted for a list that is complete, incomplete or of unknown completeness. */
export const YearMark = ({ kind }: { kind: Completeness['kind'] | 'missing' }) => (
  <span className={styles.mark} data-kind={kind} />
);
