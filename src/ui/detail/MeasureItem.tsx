import type { Measure } from '../../model/site';
import { useTexts } from '../../state/texts';
import { StatusMark } from '../common/StatusMark';
import { SourceRef } from '../sources/SourceRef';
import styles from './MeasureGroups.module.css';
import { MeasurePlace } from './MeasurePlace';
import { useMeasureItem } from './useMeasureItem';

interface MeasureItemProps {
  readonly measure: Measure;
  /** Its place among the measures of the site. */
  readonly index: number;
  /** Filtered out on screen; paper shows it nevertheless. */
  readonly hidden: boolean;
}

/** A measure with its status, year, cost, place and note, where known, and its source. */
export function MeasureItem({ measure, index, hidden }: MeasureItemProps) {
  const t = useTexts();
  const { status, cost } = t.detail.measures;
  return (
    <li {...useMeasureItem(measure, index)} hidden={hidden}>
      <p className={styles.title}>
        <span lang="de">{measure.title}</span> <SourceRef url={measure.source} />
      </p>
      <p className={styles.facts}>
        <StatusMark status={measure.status}>
          {[status[measure.status], measure.year].filter((part) => part !== null).join(' ')}
        </StatusMark>
        {measure.costEur === null ? null : `\u00a0· ${cost(measure.costEur)}`}
        {measure.address === null ? null : (
          <>
            {'\u00a0· '}
            <span translate="no">{measure.address}</span>
          </>
        )}
      </p>
      {measure.note === null ? null : (
        <p className={styles.note} lang="de">
          {measure.note}
        </p>
      )}
      <MeasurePlace measure={measure} />
    </li>
  );
}
