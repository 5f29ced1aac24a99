import { groupBy } from '../../model/groupBy';
import type { Measure } from '../../model/site';
import { type ComingMeasure, comingMeasures, statusCounts } from '../../query/measureOutlook';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { placeId } from '../common/factPlaces';
import { SectionHeading } from '../common/headingLevel';
import { onPlainClick } from '../common/onPlainClick';
import { StatusMark } from '../common/StatusMark';
import { SourceRef } from '../sources/SourceRef';
import styles from './MeasureOutlook.module.css';

/** What is to come is told in full up to so many measures. */
const maxComing = 4;

/** How many measures are done, being built and planned, and what is to come; nothing without any. */
export function MeasureOutlook({ measures }: { measures: readonly Measure[] }) {
  const t = useTexts();
  const words = t.detail.outlook;
  const coming = comingMeasures(measures);
  const shown = coming.length > maxComing + 1 ? coming.slice(0, maxComing) : coming;
  if (measures.length === 0) return null;
  return (
    <>
      <ul className={styles.counts} aria-label={t.detail.measures.heading}>
        {statusCounts(measures).map(({ status, count }) => (
          <li key={status}>
            <StatusMark status={status}>{t.compare.measures(status, count)}</StatusMark>
          </li>
        ))}
      </ul>
      {coming.length === 0 ? null : (
        <div className={styles.coming}>
          <SectionHeading className={styles.heading}>{words.coming}</SectionHeading>
          {[...groupBy(shown, ({ measure }) => measure.status)].map(([status, group]) => (
            <div key={status} className={styles.group}>
              <StatusMark status={status}>{t.detail.measures.status[status]}</StatusMark>
              <ul className={styles.list}>
                {group.map((one) => (
                  <Coming key={one.index} {...one} />
                ))}
              </ul>
            </div>
          ))}
          {shown.length === coming.length ? null : (
            <p className={styles.more}>{words.more(coming.length - shown.length)}</p>
          )}
        </div>
      )}
    </>
  );
}

/** A link to the measure in the list below. */
function Coming({ measure: { title, year, source }, index }: ComingMeasure<Measure>) {
  const { lightPlace } = useActions();
  const place = { list: 'measures', index } as const;
  return (
    <li>
      <a href={`#${placeId(place)}`} lang="de" onClick={onPlainClick(() => lightPlace(place))}>
        {title}
      </a>{' '}
      {year === null ? null : <span className={styles.year}>({year})</span>}{' '}
      <SourceRef url={source} />
    </li>
  );
}
