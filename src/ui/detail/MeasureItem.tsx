import type { Measure } from '../../model/site';
import { useTexts } from '../../state/texts';
import { SourceRef } from '../sources/SourceRef';
import styles from './MeasureGroups.module.css';
import { MeasurePlace } from './MeasurePlace';
import { useMeasureItem } from './useMeasureItem';

interface MeasureItemProps {
  readonly measure: Measure;
  /** Filtered out on screen; paper shows it nevertheless. */
  readonly hidden: boolean;
}

/** A measure with its status, year, cost, place and note, where known, and its source. */
export function MeasureItem({ measure, hidden }: MeasureItemProps) {
  const t = useTexts();
  const { status, cost } = t.detail.measures;
  const facts = [
    [status[measure.status], measure.year].filter((part) => part !== null).join(' '),
    measure.costEur === null ? '' : cost(measure.costEur),
  ].filter((part) => part !== '');
  return (
    <li {...useMeasureItem(measure)} hidden={hidden}>
      <p className={styles.title}>
        <span lang="de">{measure.title}</span> <SourceRef url={measure.source} />
      </p>
      <p className={styles.facts}>
        {facts.join('\u00a0· ')}
        {measure.address === null ? null : (
          <>
            {'\u00a0· '}
            <span translate="no">{measure.address}</span>
          </>
        )}
      </p>
      {measure.note === null ? null : (
        <p className={styles.facts} lang="de">
          {measure.note}
        </p>
      )}
      <MeasurePlace measure={measure} />
    </li>
  );
}
